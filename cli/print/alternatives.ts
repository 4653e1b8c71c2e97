/** Other forums, never ranked by one number: what each gains and loses against whom, and whether it can be reached. */
import type { Alternative, Assessment } from '../../domain/assessment';
import type { Voice } from './voice';
import { whereItLives } from './where';
import { wrap } from './wrap';

const SHOWN = 6;

export function alternatives(a: Assessment, v: Voice): string[] {
  const { home } = a.question;
  const shown = [...a.alternatives].sort((x, y) => place(x, home) - place(y, home)).slice(0, SHOWN);
  const more = a.alternatives.length - shown.length;
  return [
    v.bold(v.label('alternatives.title')),
    ...(shown.length === 0
      ? wrap(v.label('alternatives.none'), '  ')
      : [
          ...wrap(v.label('alternatives.order', { state: v.state(home) }), '  '),
          ...(shown.some((x) => x.reachable === 'unknown')
            ? wrap(v.label('alternatives.reach-unknown', { state: v.state(home) }), '  ')
            : []),
          ...shown.flatMap((x) => one(x, home, v)),
        ]),
    ...(more > 0 ? [`  ${v.label('alternatives.more', { count: more })}`] : []),
  ];
}

/** What the heading says the order is. It ranks nothing: everything is in --json, and the person chooses. */
const place = (x: Alternative, home: string): number =>
  (x.preferred ? 0 : 8) +
  (x.reachable === false ? 4 : 0) +
  (x.against[home] === 'stronger' ? 0 : 2) +
  (x.encryption === 'end-to-end-default' ? 0 : 1);

function one(x: Alternative, home: string, v: Voice): string[] {
  const verdicts = Object.entries(x.against).map(([state, verdict]) =>
    verdict === 'unknown'
      ? ''
      : v.part('alternatives.against', { verdict: v.term('verdict', verdict), state: v.state(state) }),
  );
  const against = verdicts.filter((t) => t !== '').join(', ') || v.part('alternatives.no-verdict');
  const notes = [
    whereItLives(x.operator, x.places, v),
    ...(x.encryption === 'unknown' ? [] : [v.term('encryption.is', x.encryption)]),
    ...(x.reachable === false ? [v.part('alternatives.blocked', { state: v.state(home) })] : []),
    ...(x.preferred ? [v.part('alternatives.preferred')] : []),
  ];
  return [
    ...wrap(v.label('alternatives.line', { name: x.name, id: x.service, against }), '  - ', '    '),
    ...wrap(notes.join('; '), '    '),
  ];
}
