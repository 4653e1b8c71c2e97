/** Everything the dataset says of one state, for its page: what its law provides, and, apart from it, what is known to happen. */
import type { DutyFact, OffenceAnswer, Said } from '../assessment';
import { practiceSentence } from '../findings/practice';
import { dutiesOf } from '../law/duties';
import { current, isSettled, latest, mergeSources } from '../claims';
import type { Dataset } from '../dataset';
import type { Claim, Instrument, Jurisdiction, Measure, Source, Standard } from '../schema';
import { isOperative } from '../law/operative';
import { code } from '../states';
import { DATA_KINDS, type DataKind, TRACKS, type Track } from '../words';

export interface StateProfile {
  /** One entry for each kind of data, with the doors of both tracks. */
  standards: { data: DataKind; doors: Record<Track, Claim<Standard>[]> }[];
  instruments: { instrument: Instrument; status: string; standing: string; others: string[]; sources: Source[] }[];
  measures: { measure: Measure; status: string; sources: Source[] }[];
  offences: OffenceAnswer[];
  practice: { said: Said; sources: Source[] }[];
  lines: { system: string; sources: Source[] }[];
  duties: DutyFact[];
  sources: Source[];
}

export function profileOf(state: string, on: string, dataset: Dataset): StateProfile {
  const j = dataset.jurisdictions.get(state);
  const standards = DATA_KINDS.map((data) => ({
    data,
    doors: {
      criminal: doorsOf(j, data, 'criminal', on),
      'national-security': doorsOf(j, data, 'national-security', on),
    },
  }));
  const parts = {
    instruments: (dataset.instrumentsOf.get(state) ?? []).flatMap((i) => membership(i, state, on)),
    measures: (dataset.measuresOf.get(state) ?? []).flatMap((measure) => {
      const status = latest(measure.status, on);
      const applies = measure.applies.flatMap((c) => c.sources);
      return status === undefined
        ? []
        : [{ measure, status: status.value, sources: mergeSources([status.sources, applies]) }];
    }),
    offences: offences(j, state, on),
    practice: current(j?.practice ?? [], on).map(({ value, sources }) => ({ said: practiceSentence(value), sources })),
    lines: current(j?.directAccess ?? [], on)
      .filter((c) => isSettled(c) && c.value.known === true)
      .map((c) => ({ system: c.value.system ?? '', sources: c.sources })),
    duties: dutiesOf(state, on, dataset),
  };
  const doors = standards.flatMap((row) => TRACKS.flatMap((track) => row.doors[track]));
  return {
    standards,
    ...parts,
    sources: mergeSources([...doors, ...Object.values(parts).flat()].map(({ sources }) => sources)),
  };
}

const doorsOf = (j: Jurisdiction | undefined, data: DataKind, track: Track, on: string): Claim<Standard>[] =>
  current(j?.standards ?? [], on).filter((c) => c.value.data === data && c.value.track === track);

/** A state outside an instrument, or that has left it, is no party of it. */
const OUTSIDE: ReadonlySet<string> = new Set(['outside', 'left']);

function membership(instrument: Instrument, state: string, on: string): StateProfile['instruments'] {
  const mine = latest(
    instrument.parties.filter((p) => p.value.state === state),
    on,
  );
  const status = latest(instrument.status, on);
  if (mine === undefined || OUTSIDE.has(mine.value.standing) || status === undefined) return [];
  const parties = current(instrument.parties, on).filter((p) => !OUTSIDE.has(p.value.standing));
  // Where one party is the hub, the others deal with it alone.
  const { hub } = instrument;
  const others = new Set(parties.map((p) => p.value.state).filter((s) => s !== state));
  const dealsWith = hub === undefined || hub === state ? [...others] : [hub];
  return [
    {
      instrument,
      status: status.value,
      standing: mine.value.standing,
      others: dealsWith.sort(),
      sources: mergeSources([status.sources, mine.sources]),
    },
  ];
}

const offences = (j: Jurisdiction | undefined, state: string, on: string): OffenceAnswer[] =>
  current(j?.offences ?? [], on)
    .filter((c) => isOperative(c) === 'yes')
    .map((c) => ({
      requester: code(state),
      family: c.value.family,
      law: [c.law, c.at].filter((x) => x !== undefined).join(', '),
      maxYears: c.value.maxYears,
      secondLook: 'unknown',
      sources: c.sources,
    }));
