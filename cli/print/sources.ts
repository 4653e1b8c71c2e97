/** Where it is from and how it is known: read on a day by somebody, or cited and never opened. */
import type { Assessment } from '../../domain/assessment';
import { mergeSources } from '../../domain/claims';
import type { Voice } from './voice';
import { wrap } from './wrap';

const SHOWN = 8;

export function sources(a: Assessment, v: Voice): string[] {
  const told = a.findings.filter((f) => f.level !== 'none' || f === a.findings[0]);
  const all = mergeSources([...told.map((f) => f.sources), a.storage.sources]);
  if (all.length === 0) return [];
  return [
    v.bold(v.label('sources.title')),
    ...all.slice(0, SHOWN).flatMap((s) => {
      const known = s.read === undefined ? v.part('sources.cited') : v.part('sources.read', { date: s.read });
      const title = s.at === undefined ? s.title : `${s.title}, ${s.at}`;
      return [...wrap(`${title} (${known})`, '  - ', '    '), ...(s.url === undefined ? [] : [`    ${s.url}`])];
    }),
    ...(all.length > SHOWN ? [`  ${v.label('sources.more', { count: all.length - SHOWN })}`] : []),
  ];
}
