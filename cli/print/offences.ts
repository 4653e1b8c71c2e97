/** Which speech offences would meet a second look abroad on the easiest way, and which would not. */
import type { Assessment, OffenceAnswer } from '../../domain/assessment';
import { say } from '../../locales/say';
import type { Voice } from './voice';
import { wrap } from './wrap';

export function offences(a: Assessment, v: Voice): string[] {
  if (a.offences.length === 0) return [];
  const line = (key: 'offences.seen' | 'offences.unseen' | 'offences.unknown', look: OffenceAnswer['secondLook']) => {
    const found = a.offences.filter((o) => o.secondLook === look);
    const list = [...new Set(found.map((o) => named(o, v)))].join('; ');
    return list === '' ? [] : wrap(v.label(key, { list }), '  - ', '    ');
  };
  return [
    v.bold(v.label('offences.title', { state: v.state(a.question.home) })),
    ...wrap(summary(a, v), '  '),
    ...line('offences.seen', true),
    ...line('offences.unseen', false),
    ...line('offences.unknown', 'unknown'),
  ];
}

function summary(a: Assessment, v: Voice): string {
  const looks = (look: OffenceAnswer['secondLook']) => String(a.offences.filter((o) => o.secondLook === look).length);
  return say(v.lang, 'offences', { number: String(a.offences.length), seen: looks(true), unseen: looks(false) });
}

function named(o: OffenceAnswer, v: Voice): string {
  const offence = v.term('offence', o.family);
  const text = penalty(offence, o.maxYears, v);
  return o.law === '' ? text : `${text}, ${o.law}`;
}

function penalty(offence: string, years: number | 'unknown', v: Voice): string {
  if (years === 'unknown' || years === 0) return offence;
  if (years < 1) return v.part('offences.months', { offence, months: Math.round(years * 12) });
  return v.part(years === 1 ? 'offences.year' : 'offences.years', { offence, years });
}
