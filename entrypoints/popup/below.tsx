import { h } from 'preact';
import { Faults } from '../../components/answer/faults';
import type { MoreProps } from '../../components/answer/more';
import { late, useLate } from '../../shell/page/use-late';

const PARTS = late(() => Promise.all([import('../../components/answer/more'), import('../../shell/page/taking')]));

/** What stands below the ledger, read once the ledger is painted. */
export function Below(props: Omit<MoreProps, 'taking'>) {
  const parts = useLate(PARTS);
  if (parts === 'missing') return <Faults faults={['part']} />;
  return parts ? h(parts[0].More, { ...props, taking: parts[1].TAKING }) : null;
}
