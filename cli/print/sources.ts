/** Where it is from and how it is known: read on a day by somebody, or cited and never opened. */
import type { Assessment } from '../../domain/assessment';
import { drawnFindings } from '../../domain/answer/whose';
import { mergeSources } from '../../domain/claims';
import type { Source } from '../../domain/schema';
import type { Voice } from './voice';
import { wrap } from './wrap';

const SHOWN = 8;

export function sources(a: Assessment, v: Voice): string[] {
  const told = drawnFindings(a).filter((f) => f.level !== 'none' || f === a.findings[0]);
  const all = mergeSources([...told.map((f) => f.sources), a.storage.sources]);
  return all.length === 0 ? [] : [v.bold(v.label('sources.title')), ...sourceLines(all, SHOWN, v)];
}

/** So many of them, each with who read it when, and how many more there are. */
export const sourceLines = (all: readonly Source[], most: number, v: Voice): string[] => [
  ...all.slice(0, most).flatMap((s) => {
    const known = s.read === undefined ? v.part('sources.cited') : v.part('sources.read', { date: s.read });
    const title = s.at === undefined ? s.title : `${s.title}, ${s.at}`;
    return [...wrap(`${title} (${known})`, '  - ', '    '), ...(s.url === undefined ? [] : [`    ${s.url}`])];
  }),
  ...(all.length > most ? [`  ${v.label('sources.more', { count: all.length - most })}`] : []),
];
