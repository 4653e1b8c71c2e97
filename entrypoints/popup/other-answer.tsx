import { h } from 'preact';
import type { NoService } from '../../components/answer/no-service';
import { Faults } from '../../components/answer/faults';
import { late, useLate } from '../../shell/page/use-late';

const PART = late(() => import('../../components/answer/no-service'));

/** The answer about what is no service of the dataset. */
export function OtherAnswer(props: Parameters<typeof NoService>[0]) {
  const part = useLate(PART);
  if (part === 'missing') return <Faults faults={['part']} />;
  return part ? h(part.NoService, props) : null;
}
