/** Which speech offences would meet a second look abroad on the easiest way, and which would not. */
import type { Assessment, OffenceAnswer } from '../../domain/assessment';
import { say } from '../../locales/sentences';
import type { Voice } from './voice';
import { wrap } from './wrap';

/** One section for each requester, the home first. */
export function offences(a: Assessment, v: Voice): string[][] {
  const requesters = [...new Set(a.offences.map((o) => o.requester))];
  return requesters.map((state) =>
    section(
      a.offences.filter((o) => o.requester === state),
      state,
      v,
    ),
  );
}

function section(found: readonly OffenceAnswer[], state: string, v: Voice): string[] {
  const by = (look: OffenceAnswer['secondLook']) => found.filter((o) => o.secondLook === look);
  const number = (list: readonly OffenceAnswer[]) => String(list.length);
  const line = (key: 'offences.seen' | 'offences.unseen' | 'offences.unknown', list: readonly OffenceAnswer[]) =>
    list.length === 0
      ? []
      : wrap(v.label(key, { list: [...new Set(list.map((o) => named(o, v)))].join('; ') }), '  - ', '    ');
  const [seen, unseen, unsure] = [by(true), by(false), by('unknown')];
  const counts = { number: number(found), seen: number(seen), unseen: number(unseen), unsure: number(unsure) };
  return [
    v.bold(v.label('offences.title', { state: v.state(state) })),
    ...wrap(say(v.lang, 'offences', counts), '  '),
    ...line('offences.seen', seen),
    ...line('offences.unseen', unseen),
    ...line('offences.unknown', unsure),
  ];
}

function named(o: OffenceAnswer, v: Voice): string {
  const offence = v.term('offence', o.family);
  const text = penalty(offence, o.maxYears, v);
  return o.law === '' ? text : `${text}, ${o.law}`;
}

function penalty(offence: string, years: number | 'unknown', v: Voice): string {
  if (years === 'unknown' || years === 0) return offence;
  const months = Math.round(years * 12);
  if (months % 12 !== 0) return v.part('offences.months', { offence, months });
  return v.part(months === 12 ? 'offences.year' : 'offences.years', { offence, years: months / 12 });
}
