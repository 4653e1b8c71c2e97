/** The answer for a reader: one sentence first, then the road, then everything else. Lines of at most 80 columns. */
import type { Assessment } from '../../domain/assessment';
import { DATA_KINDS, type DataKind } from '../../domain/words';
import { findingText } from '../../locales/sentences';
import { alternatives } from './alternatives';
import { duties } from './duties';
import { findings, lost, practice } from './findings';
import { heard } from './heard';
import { measures } from './measures';
import { offences } from './offences';
import { person } from './person';
import { drawRoad, shortRoad } from './road';
import { related } from './related';
import { sources } from './sources';
import type { Voice } from './voice';
import { wrap } from './wrap';

export interface PageOptions {
  /** The kind of data the road is drawn to. */
  data: DataKind;
  wary: readonly string[];
}

export function page(a: Assessment, options: PageOptions, v: Voice): string[] {
  if (a.service === null)
    return paragraphs([wrap(a.findings.map((f) => findingText(f, v.lang)).join(' ')), related(a, v), foot(a, v)]);
  const { home } = a.question;
  const others = options.wary.filter((w) => w !== home);
  return paragraphs([
    head(a, v),
    heard(a, v),
    drawRoad(a, home, options.data, v),
    otherData(a, home, options.data, v),
    lost(a, home, v),
    ...others.flatMap((state) => [drawRoad(a, state, options.data, v), lost(a, state, v)]),
    findings(a, v),
    practice(a, v),
    measures(a, v),
    ...duties(a, v),
    ...offences(a, v),
    person(a, v),
    alternatives(a, v),
    sources(a, v),
    foot(a, v),
  ]);
}

/** Sections with an empty line between them; empty sections leave no gap. */
export const paragraphs = (sections: readonly string[][]): string[] =>
  sections.filter((s) => s.length > 0).flatMap((s, i) => (i === 0 ? s : ['', ...s]));

function head(a: Assessment, v: Voice): string[] {
  const first = a.findings[0];
  const text = first === undefined ? '' : findingText(first, v.lang);
  return [
    ...wrap(v.bold(title(a, v))),
    ...wrap(kept(a, v)),
    '',
    ...wrap(v.label('level', { level: v.bold(v.term('level', a.level)), sentence: text }).trim()),
  ];
}

function title(a: Assessment, v: Voice): string {
  const service = a.service?.name ?? '';
  if (a.operator === null) return v.label('at.nobody', { service });
  const { name: operator, jurisdiction } = a.operator;
  return jurisdiction === 'unknown'
    ? v.label('at.unknown', { service, operator })
    : v.label('at', { service, operator, place: v.name(jurisdiction) });
}

function kept({ storage }: Assessment, v: Voice): string {
  const { places, oneOf, basis, confidence } = storage;
  if (places.length > 0)
    return v.label('kept', {
      places: v.states(places),
      basis: v.term('basis', basis),
      confidence: v.term('confidence', confidence),
    });
  return oneOf.length > 0 ? v.label('kept.one-of', { places: v.states(oneOf) }) : v.label('kept.unknown');
}

function otherData(a: Assessment, home: string, drawn: DataKind, v: Voice): string[] {
  const others = DATA_KINDS.filter((d) => d !== drawn);
  return [
    v.bold(v.label('beside.title')),
    ...others.flatMap((data) => wrap(shortRoad(a, home, data, v), '  - ', '    ')),
  ];
}

function foot(a: Assessment, v: Voice): string[] {
  const packs = a.dataset.packs.length === 0 ? '' : v.label('foot.packs', { packs: a.dataset.packs.join(', ') });
  return [
    ...wrap(v.label('foot.data', { date: v.date(a.question.on), version: a.dataset.version, packs })),
    ...(a.question.clock === undefined
      ? []
      : wrap(v.label('foot.clock', { clock: v.date(a.question.clock), date: v.date(a.question.on) }))),
    ...wrap(v.label('foot.advice')),
  ];
}
