import { h } from 'preact';
import type { Overdue } from '../../shell/packs/overdue';
import { late, useLate } from '../../shell/page/use-late';

const PART = late(() => import('./late-part'));
const NONE: readonly Overdue[] = [];

/** Packs that are overdue: rare, and read only then. */
export function LatePacks({ overdue = NONE }: { overdue: readonly Overdue[] | undefined }) {
  const part = useLate(PART, overdue.length > 0);
  return part === undefined || part === 'missing' ? null : h(part.Late, { overdue });
}
