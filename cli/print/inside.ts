/** What is inside a page, for a reader: forms first, then services, the heaviest first. Lines of at most 80 columns. */
import { findingText } from '../../locales/sentences';
import type { Voice as PageVoice } from '../../locales/voice';
import { weight } from '../../domain/findings/findings';
import type { Answered } from '../../evidence/answered';
import type { Brief, PageAnswer } from '../../evidence/page';
import { paragraphs } from './page';
import type { Voice } from './voice';
import { columns, wrap } from './wrap';

/** Of one page: what is inside it, what its servers said, and who asked when. */
export type Told = PageAnswer & {
  home?: string;
  on: string;
  dataset: string;
  /** The file of addresses the states of servers are from. */
  places?: string;
  answered: (Answered & { record: { places: string[]; says: 'agrees' | 'differs' | 'nothing' } })[];
};

/** @param p speaks the words of the pages @param v those of the terminal */
export function insidePage(told: Told, p: PageVoice, v: Voice): string[] {
  return paragraphs([
    wrap(v.bold(told.host === null ? p.say('page.of-list') : p.say('page.of', { host: told.host }))),
    told.forms.flatMap(({ host, to }) => wrap(formLine(host, to, p), '  - ', '    ')),
    services(told, p, v),
    others(told, p),
    answers(told, p, v),
    foot(told, v),
  ]);
}

/** Who gets what is entered. */
function formLine(host: string, to: Told['forms'][number]['to'], p: PageVoice): string {
  if (to === null) return p.say('page.form.unknown', { host });
  return to.jurisdiction === 'unknown'
    ? p.say('page.form.no-state', { operator: to.name })
    : p.say('page.form', { operator: to.name, state: p.stateName(to.jurisdiction) });
}

function services({ services: list, home, host }: Told, p: PageVoice, v: Voice): string[] {
  if (list.length === 0) return wrap(p.say('page.none'));
  return [
    ...(host === null ? [] : [v.bold(p.say('page.services'))]),
    ...list.flatMap(({ by, ...brief }) => [
      ...wrap(v.bold(brief.name), '  - ', '    '),
      ...[`${operatorLine(brief, p)}. ${keptLine(brief, p)}.`].flatMap((line) => wrap(line, '    ')),
      ...(home === undefined || brief.lead === undefined
        ? []
        : wrap(
            v.label('level', { level: v.term('level', brief.level), sentence: findingText(brief.lead, v.lang) }),
            '    ',
          )),
      ...wrap(p.say('page.seen', { hosts: [...new Set(by.map(({ host }) => host))].join(', ') }), '    '),
    ]),
  ];
}

function operatorLine({ operator, name }: Brief, p: PageVoice): string {
  if (operator === null) return name;
  return operator.jurisdiction === 'unknown'
    ? p.say('answer.operator.unknown', { operator: operator.name })
    : p.say('answer.operator', { operator: operator.name, state: p.stateName(operator.jurisdiction) });
}

function keptLine({ places, oneOf }: Brief, p: PageVoice): string {
  if (places.length > 0) return p.say('answer.kept', { places: p.states(places) });
  return oneOf.length > 0 ? p.say('answer.kept.one-of', { places: p.states(oneOf) }) : p.say('answer.kept.unknown');
}

const others = ({ others: hosts }: Told, p: PageVoice): string[] =>
  hosts.length === 0
    ? []
    : [
        ...wrap(p.say('page.others', { count: p.number(hosts.length) })),
        ...hosts.flatMap((host) => wrap(host, '  - ', '    ')),
      ];

function answers({ answered: list, places }: Told, p: PageVoice, v: Voice): string[] {
  if (list.length === 0) return [];
  const hasEdge = list.some(({ told }) => told.kind === 'edge');
  return [
    v.bold(p.say('page.answered')),
    ...list.flatMap((one) => wrap(answerLine(one, p), '  - ', '    ')),
    ...(hasEdge ? wrap(p.say('page.answered.limits')) : []),
    ...(places === undefined ? [] : wrap(p.say('page.answered.places', { file: places }))),
  ];
}

function answerLine({ host, addresses, told, record }: Told['answered'][number], p: PageVoice): string {
  switch (told.kind) {
    case 'edge': {
      const { network, state } = told.edge;
      return state === undefined
        ? p.say('page.answered.edge', { host, network })
        : p.say('page.answered.edge-in', { host, network, state: p.stateName(state) });
    }
    case 'address': {
      const address = addresses.join(', ');
      if (told.states.length === 0) return p.say('page.answered.address', { host, address });
      const known = { host, address, state: told.states.map((state) => p.stateName(state)).join(', ') };
      if (record.says === 'nothing') return p.say('page.answered.state', known);
      return record.says === 'agrees'
        ? p.say('page.answered.agrees', known)
        : p.say('page.answered.differs', { ...known, places: p.states(record.places) });
    }
    case 'silent':
      return p.say('page.answered.silent', { host });
  }
}

const foot = ({ on, dataset }: Told, v: Voice): string[] => [
  ...wrap(v.label('foot.data', { date: v.date(on), version: dataset, packs: '' })),
  ...wrap(v.label('foot.advice')),
];

/** Several pages at once: a line each, with the states reached and the gravest level. */
export function pagesTable(told: readonly Told[], p: PageVoice, v: Voice): string[] {
  const hasLevels = told.some(({ home }) => home !== undefined);
  const head = [
    p.say('page.page'),
    p.say('page.services'),
    p.say('page.states'),
    ...(hasLevels ? [p.say('page.heaviest')] : []),
  ];
  const rows = told.map((page) => [
    page.host ?? p.say('page.of-list'),
    p.number(page.services.length),
    statesOf(page).join(' ') || '–',
    ...(hasLevels ? [heaviest(page, v)] : []),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => columns(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd();
  const [first] = told;
  return [v.bold(line(head)), ...rows.map(line), ...(first === undefined ? [] : ['', ...foot(first, v)])];
}

/** Upper-case codes of every state that runs or keeps something in the page. */
const statesOf = ({ services: list }: Told): string[] =>
  [
    ...new Set(
      list.flatMap(({ operator, places }) => [
        ...(operator === null || operator.jurisdiction === 'unknown' ? [] : [operator.jurisdiction]),
        ...places,
      ]),
    ),
  ].sort();

function heaviest({ services: list }: Told, v: Voice): string {
  const [first] = [...list].sort((a, b) => weight(b.level) - weight(a.level));
  return first === undefined ? '–' : v.term('level', first.level);
}
