import { useEffect, useState } from 'preact/hooks';
import { Overdue as Told } from '../../components/answer/overdue';
import { noteTold, type Overdue } from '../../shell/packs/overdue';

/** Told when it is shown, and not once more. */
export function Late({ overdue }: { overdue: readonly Overdue[] }) {
  const [read, setRead] = useState<readonly string[]>([]);
  useEffect(() => {
    for (const { label } of overdue) noteTold(label).catch(() => undefined);
  }, [overdue]);
  return overdue
    .filter(({ label }) => !read.includes(label))
    .map(({ label, ...told }) => <Told key={label} {...told} onRead={() => setRead((before) => [...before, label])} />);
}
