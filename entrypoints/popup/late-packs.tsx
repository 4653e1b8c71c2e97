import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { noteTold, type Overdue } from '../../shell/packs/overdue';
import { late, useLate } from '../../shell/page/use-late';

const PART = late(() => import('../../components/answer/overdue'));

/** Packs that are overdue: rare, and read only then. Told when it is shown, and not once more. */
export function LatePacks({ overdue = [] }: { overdue: readonly Overdue[] | undefined }) {
  const [read, setRead] = useState<readonly string[]>([]);
  const part = useLate(PART, overdue.length > 0);
  const isThere = part !== undefined && part !== 'missing';
  useEffect(() => {
    if (isThere) for (const { label } of overdue) noteTold(label).catch(() => undefined);
  }, [isThere, overdue]);
  if (!isThere) return null;
  return overdue
    .filter(({ label }) => !read.includes(label))
    .map(({ label, ...told }) =>
      h(part.Overdue, { key: label, ...told, onRead: () => setRead((before) => [...before, label]) }),
    );
}
