/** Hint: a localization law exists, but this operator refuses it or nobody knows. Never a warning. */
import type { Finding, Step } from '../assessment';
import { current } from '../claims';
import { normOf } from '../law/norm';
import { STORES } from '../localization/localized';
import { refOf } from '../refs';
import type { Measure } from '../schema';
import { finding, step } from './finding';
import { sentence } from './sentences';
import type { Standpoint } from './standpoint';

export function lawUnmet(at: Standpoint): Finding[] {
  const { localized, measures } = at.localization;
  if (localized === 'yes') return [];
  // A gateway or an access guarantee wants no data kept: it is listed among the measures, not called localization.
  const storing = measures.filter((m) => STORES.has(m.measure.type) && m.covers.has('stored-content'));
  const unmet = storing.filter((m) => m.complies !== 'yes' && (m.applies !== 'no' || m.recorded));
  const first = unmet.find((m) => m.complies === 'no' && m.recorded) ?? unmet[0];
  if (first === undefined) return [];
  const how = first.complies === 'no' && first.recorded ? 'refuses' : 'unknown';
  const law = normOf(first.measure);
  return [
    finding(at, 'law-unmet', {
      says: (known) => sentence(`law-unmet.${how}`, { ...known, law }),
      level: 'hint',
      because: [step('step.measure-unmet', { law }, [refOf(first.measure)]), ...enforced(at, first.measure)],
      sources: first.sources,
    }),
  ];
}

/** What the state did to those who did not comply; first what names this operator, then the newest. */
function enforced({ situation: s }: Standpoint, measure: Measure): Step[] {
  const names = [s.service.name, s.operator?.name ?? ''].flatMap((name) => name.split(' ').slice(0, 1));
  const own = (text: string) => (names.some((name) => name.length > 2 && text.includes(name)) ? 0 : 1);
  return current(measure.enforcement, s.who.on)
    .sort((a, b) => own(a.value) - own(b.value) || ((a.since ?? '') < (b.since ?? '') ? 1 : -1))
    .slice(0, 3)
    .map(({ value, since }) =>
      step('step.enforcement', { finding: since === undefined ? value : `${value} (${since})` }, [refOf(measure)]),
    );
}
