import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Faults } from '../../components/answer/faults';
import type { Erosion } from '../../components/forums/eroded';
import { forgetStanding } from '../../shell/kept/forums';
import { late, useLate } from '../../shell/page/use-late';

const PART = late(() => import('../../components/forums/eroded'));

/** What preferred forums lost: rare, and read only then. */
export function Erosions({ erosions }: { erosions: readonly Erosion[] }) {
  const [isRead, setRead] = useState(false);
  const part = useLate(PART, erosions.length > 0);
  if (erosions.length === 0 || isRead) return null;
  if (part === 'missing') return <Faults faults={['part']} />;
  const onRead = () => {
    setRead(true);
    // If that fails, it is told once more.
    forgetStanding().catch(() => undefined);
  };
  return part ? h(part.Eroded, { erosions, onRead }) : null;
}
