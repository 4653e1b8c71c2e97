/** Other forums, never ranked by one number: what each gains and loses against whom, and whether it can be reached. */
import type { Alternative, Assessment } from '../../domain/assessment';
import type { Voice } from './voice';
import { wrap } from './wrap';

const SHOWN = 6;

export function alternatives(a: Assessment, v: Voice): string[] {
  const shown = a.alternatives.slice(0, SHOWN);
  const more = a.alternatives.length - shown.length;
  return [
    v.bold(v.label('alternatives.title')),
    ...(shown.length === 0
      ? wrap(v.label('alternatives.none'), '  ')
      : shown.flatMap((x) => one(x, a.question.home, v))),
    ...(more > 0 ? [`  ${v.label('alternatives.more', { count: more })}`] : []),
  ];
}

function one(x: Alternative, home: string, v: Voice): string[] {
  const verdicts = Object.entries(x.against).map(([state, verdict]) =>
    verdict === 'unknown'
      ? ''
      : v.part('alternatives.against', { verdict: v.term('verdict', verdict), state: v.state(state) }),
  );
  const against = verdicts.filter((t) => t !== '').join(', ') || v.part('alternatives.no-verdict');
  const operator = x.operator === 'unknown' ? v.part('tri.unknown') : v.state(x.operator);
  const where =
    x.places.length > 0
      ? v.part('alternatives.kept', { operator, places: v.states(x.places) })
      : v.part('alternatives.operator', { operator });
  const notes = [
    where,
    ...(x.encryption === 'unknown' ? [] : [v.term('encryption.is', x.encryption)]),
    ...(x.reachable === true
      ? []
      : [
          v.part(x.reachable === false ? 'alternatives.blocked' : 'alternatives.reach-unknown', {
            state: v.state(home),
          }),
        ]),
    ...(x.preferred ? [v.part('alternatives.preferred')] : []),
  ];
  return [
    ...wrap(v.label('alternatives.line', { name: x.name, id: x.service, against }), '  - ', '    '),
    ...wrap(notes.join('; '), '    '),
  ];
}
