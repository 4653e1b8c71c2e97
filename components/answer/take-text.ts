import type { Assessment, Code, Filter } from '../../domain/assessment';
import { concernOf, linedIn, secondLane } from '../../domain/answer/lanes';
import { ledgerOf } from '../../domain/answer/ledger';
import type { Voice } from '../../locales/voice';

/** A lane in words: who asks, what for, and what stands on the way. */
export interface LaneWords {
  code: Code;
  who: string;
  data: string;
  /** Each gate with its look. None at all: the way is open. */
  gates: readonly { look: 'court' | 'official' | 'own' | 'perhaps'; text: string }[];
  /** What is said where no gate stands. */
  open: string;
}

/** The lanes of the first drawing, in its order. */
export function lanesOf(a: Assessment, { say, state, stateName, term }: Voice): LaneWords[] {
  const concern = concernOf(a);
  const { lines } = ledgerOf(a, concern);
  const second = secondLane(a);
  const lined = linedIn(a);
  const gate = ({ jurisdiction, authorizer }: Pick<Filter, 'jurisdiction' | 'authorizer'>) => ({
    look: lined.has(jurisdiction) ? ('own' as const) : LOOKS[authorizer],
    text: say('gate.in', { body: say(`body.${authorizer}`), state: stateName(jurisdiction) }),
  });
  const own = (['stored-content', 'traffic'] as const).map((data) => ({
    code: concern,
    who: say('road.requester', { state: state(concern) }),
    data: term('data', data),
    gates: (lines[data].chosen?.filters ?? []).filter((f) => f.part !== 'central-authority').map(gate),
    open: lines[data].chosen === undefined ? say('road.unknown') : say('road.no-gate'),
  }));
  if (second === undefined) return own;
  const other = {
    code: second.state,
    who: say('road.requester', { state: state(second.state) }),
    data: term('data', 'stored-content'),
    gates: second.line === true ? [] : [gate({ jurisdiction: second.state, authorizer: second.decides })],
    open: say('lane.line'),
  };
  return a.findings[0]?.requester === second.state ? [other, ...own] : [...own, other];
}

const LOOKS: Record<Filter['authorizer'], LaneWords['gates'][number]['look']> = {
  court: 'court',
  'independent-body': 'court',
  prosecutor: 'official',
  executive: 'official',
  agency: 'own',
  none: 'own',
  unknown: 'perhaps',
};

/** Of which day it is, of which data, and what it is not: under whatever is carried away. */
export const footOf = ({ question, dataset }: Assessment, { say, day }: Voice): string[] => [
  `Lex Loci · ${day(question.on)} · ${say('take.dataset', { version: dataset.version })}`,
  say('age.advice'),
];

/** The answer as plain text. */
export function answerText(a: Assessment, voice: Voice): string {
  const { say, term, whole } = voice;
  const [first] = a.findings;
  const lanes = lanesOf(a, voice).map(
    ({ who, data, gates, open }) => `${who} → ${data}: ${gates.map(({ text }) => text).join(' + ') || open}`,
  );
  return [
    a.service?.name ?? '',
    ...(a.operator ? [a.operator.name] : []),
    `${term('level', a.level)}. ${first ? whole(first) : ''}`,
    ...lanes,
    ...(a.encryption.content === 'end-to-end-default' ? [say('lock')] : []),
    '',
    ...footOf(a, voice),
  ].join('\n');
}
