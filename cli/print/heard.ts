/** What packs say, each under its publisher's name: first what they say otherwise, then their findings, then their advice. */
import type { Assessment, Heard } from '../../domain/assessment';
import { findingsOf } from '../../domain/answer/whose';
import { mergeSources } from '../../domain/claims';
import { adviceText, differenceText, noticesOf, packText, unreadOf, withdrawnText } from '../../locales/heard';
import { say } from '../../locales/sentences';
import { bullets, told } from './findings';
import { sourceLines } from './sources';
import type { Voice } from './voice';
import { wrap } from './wrap';

export function heard(a: Assessment, v: Voice): string[] {
  const packs = a.heard ?? [];
  return packs.length === 0 ? [] : [v.bold(say(v.lang, 'heard.title')), ...packs.flatMap((h) => one(h, a, v))];
}

const one = (h: Heard, a: Assessment, v: Voice): string[] => [
  ...wrap(packText(h, v.lang), '  ', '  '),
  ...bullets([
    ...noticesOf(h, a, v.lang),
    ...h.differs.map((d) => differenceText(d, h, v.lang)),
    ...findingsOf(a, h).map((f) => told(f, v)),
    ...h.withdrawn.map((w) => withdrawnText(w, h, v.lang)),
  ]),
  ...h.advice.flatMap((advice) => [
    ...bullets([adviceText(advice, h, v.lang)]),
    ...(advice.url === undefined ? [] : [`    ${advice.url}`]),
  ]),
  ...bullets(unreadOf(h, v.lang)),
  ...sourcesOf(h, a, v),
];

/** What a pack's words rest on is not mixed with the sources of the dataset. */
function sourcesOf(h: Heard, a: Assessment, v: Voice): string[] {
  const all = mergeSources([
    h.sources,
    ...a.findings
      .filter((f) => f.publisher !== undefined && f.by === h.publisher && f.pack === h.pack)
      .map((f) => f.sources),
  ]);
  return all.length === 0 ? [] : [`  ${v.label('sources.title')}`, ...sourceLines(all, SHOWN, v)];
}

const SHOWN = 4;
