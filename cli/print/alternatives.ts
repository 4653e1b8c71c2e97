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
      : lower(v.label('alternatives.against', { verdict: v.term('verdict', verdict), state: v.state(state) })),
  );
  const against = verdicts.filter((t) => t !== '').join(', ') || lower(v.label('alternatives.no-verdict'));
  const operator = x.operator === 'unknown' ? v.label('tri.unknown').toLowerCase() : v.state(x.operator);
  const where =
    x.places.length > 0
      ? v.label('alternatives.kept', { operator, places: v.states(x.places) })
      : v.label('alternatives.operator', { operator });
  const notes = [
    where,
    ...(x.encryption === 'unknown' ? [] : [v.term('encryption.is', x.encryption)]),
    ...(x.reachable === true
      ? []
      : [
          v.label(x.reachable === false ? 'alternatives.blocked' : 'alternatives.reach-unknown', {
            state: v.state(home),
          }),
        ]),
    ...(x.preferred ? [v.label('alternatives.preferred')] : []),
  ];
  return [
    ...wrap(v.label('alternatives.line', { name: x.name, id: x.service, against }), '  - ', '    '),
    ...wrap(notes.map(lower).join('; '), '    '),
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
