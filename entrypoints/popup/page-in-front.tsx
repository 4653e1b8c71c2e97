import { h } from 'preact';
import { Faults } from '../../components/answer/faults';
import type { Profile } from '../../components/profile';
import { late, useLate } from '../../shell/page/use-late';

const PART = late(() => import('./asked-page'));

/** The question what else is in the page in front, read once the answer about its address is painted. */
export function PageInFront({ profile }: { profile: Profile }) {
  const part = useLate(PART);
  if (part === 'missing') return <Faults faults={['part']} />;
  return part ? h(part.AskedPage, { profile }) : null;
}
