/** The essay's question in the reader's hands: which changes of the law are worth trying out for a person of this state. */
import type { Supposition } from '../assessment';
import { latest } from '../claims';
import type { Dataset } from '../dataset';
import { operative } from '../law/operative';
import type { Instrument, Measure } from '../schema';
import { meetsStandard } from './suppose';

/** A switch: it stands as the law stands today until somebody turns it. */
export interface Hypothesis {
  supposition: Supposition;
  /** Is it so today? Turning it then means: suppose it were not. */
  holdsToday: boolean;
}

/** What may yet come. */
const AHEAD: ReadonlySet<string> = new Set(['signed', 'negotiating', 'draft']);

/** Ready hypotheses for a home: first what the essay asks about, then measures, then instruments, those that bypass first. */
export function hypotheses(home: string, on: string, dataset: Dataset): Hypothesis[] {
  const measures = (dataset.measuresOf.get(home) ?? [])
    .filter((m) => m.communications)
    .flatMap((m) => ofMeasure(m, on));
  const instruments = (dataset.instrumentsOf.get(home) ?? [])
    .filter((i) => i.opens !== 'none')
    .sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1))
    .flatMap((i) => ofInstrument(i, home, on));
  return [...ofTheEssay(home, on, dataset), ...measures, ...instruments];
}

function ofTheEssay(home: string, on: string, dataset: Dataset): Hypothesis[] {
  const adopt: Hypothesis = { supposition: { kind: 'measure-adopted', state: home }, holdsToday: false };
  if (home === 'us') return [adopt];
  const hasAgreement = (dataset.instrumentsOf.get(home) ?? []).some(
    (i) => i.opens === 'executive-agreement' && isIn(i, 'us') && operative(i.status, on) === 'yes',
  );
  const agreement: Hypothesis = {
    supposition: { kind: 'executive-agreement', between: [home, 'us'] },
    holdsToday: false,
  };
  const reform: Hypothesis = { supposition: { kind: 'mlat-reform' }, holdsToday: false };
  if (hasAgreement) return [reform, adopt];
  // No agreement may be made with a state whose own law asks nobody independent (18 USC 2523(b)): that is not what to try first.
  const law = dataset.jurisdictions.get(home);
  return law !== undefined && meetsStandard(law, on) ? [agreement, reform, adopt] : [reform, adopt, agreement];
}

const isIn = (i: Instrument, state: string): boolean => i.parties.some((p) => p.value.state === state);

function ofMeasure(measure: Measure, on: string): Hypothesis[] {
  return operative(measure.status, on) === 'yes'
    ? [{ supposition: { kind: 'measure-repealed', measure: measure.id }, holdsToday: true }]
    : [];
}

function ofInstrument(i: Instrument, home: string, on: string): Hypothesis[] {
  const mine = latest(
    i.parties.filter((p) => p.value.state === home),
    on,
  )?.value.standing;
  const isInForce = operative(i.status, on) === 'yes';
  if (isInForce && mine === 'party')
    return [{ supposition: { kind: 'instrument-lapses', instrument: i.id }, holdsToday: true }];
  return (isInForce || AHEAD.has(latest(i.status, on)?.value ?? 'unknown')) && (mine === 'signed' || mine === 'party')
    ? [{ supposition: { kind: 'instrument-in-force', instrument: i.id }, holdsToday: false }]
    : [];
}

const BYPASS_FIRST: Record<Instrument['opens'], number> = {
  'executive-agreement': 0,
  'production-order': 1,
  'protocol-direct': 2,
  mlat: 4,
  none: 5,
};

/** The treaty with the United States weighs most, because so many services sit there. */
const weight = (i: Instrument): number => BYPASS_FIRST[i.opens] - (i.opens === 'mlat' && isIn(i, 'us') ? 1 : 0);
