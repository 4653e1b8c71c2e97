import { useMemo } from 'preact/hooks';
import type { Turnable } from '../../components/atlas/hypothesis-switches';
import { useVoice } from '../../components/voice';
import type { Supposition } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { hypotheses } from '../../domain/what-if/hypotheses';
import { parseSupposition, recordNamed, suppositionText } from '../../domain/what-if/written';
import { suppositionName } from '../../locales/supposition';
import { primaryPlaces, situate } from '../../domain/situation/situation';
import { meetsStandard, suppose } from '../../domain/what-if/suppose';
import { STORES } from '../../domain/localization/localized';
import { measuresOn } from '../../domain/localization/measures';
import { type Seat, SERVICE_COMPLIES, STORAGE_AT_HOME } from './seat';

interface Supposing {
  switches: Turnable[];
  /** The law as it would be; undefined while nothing is supposed. */
  supposed: Dataset | undefined;
}

/** The switches of a home, and the dataset in which what was turned is true. */
export function useSupposing(written: readonly string[], service: string, seat: Seat): Supposing {
  const { say, language } = useVoice();
  const { dataset, who } = seat;
  // A list that says the same is the same.
  const key = written.join('\n');
  const texts = useMemo(() => (key === '' ? [] : key.split('\n')), [key]);
  // Two of the hypotheses speak of the service itself.
  const meant = texts.includes(STORAGE_AT_HOME) || texts.includes(SERVICE_COMPLIES) ? service : '';
  const supposed = useMemo(() => {
    const changes = texts.flatMap((text) => read(text, meant, seat) ?? []);
    return changes.length === 0 ? undefined : suppose(seat.dataset, changes, seat.who.on);
  }, [texts, meant, seat]);
  const ready = useMemo(() => hypotheses(who.person.home, who.on, dataset), [who, dataset]);
  const all = [
    ...complying(service, seat),
    ...ready.map((h) => ({ ...h, text: suppositionText(h.supposition) })),
    ...movingHome(service, seat),
  ];
  const added = texts
    .filter((text) => all.every((one) => !isSame(one.text, text)))
    .map((text) => ({ text, holdsToday: /^(lapse|repeal):/.test(text), supposition: read(text, service, seat) }));
  const switches = [...all, ...added].flatMap(({ text, holdsToday, supposition }) =>
    supposition === undefined
      ? []
      : [
          {
            text,
            holdsToday,
            isTurned: texts.some((other) => isSame(other, text)),
            name: suppositionName(supposition, recordNamed(supposition, dataset), language),
            why: meaning(supposition, seat)
              .map((key) => say(`look.if.why.${key}`))
              .join(' '),
          },
        ],
  );
  return { switches, supposed };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Where home has a localization law that may mean the service, and it is not known to obey: suppose it did. */
function complying(service: string, seat: Seat) {
  const { dataset, who } = seat;
  const record = dataset.services.get(service);
  if (record === undefined) return [];
  const { ids, seat: own } = situate(record, who, dataset);
  const asks = measuresOn(who.person.home, { service: record, ids, seat: own }, who, dataset).some(
    ({ measure, applies, complies }) => STORES.has(measure.type) && applies !== 'no' && complies !== 'yes',
  );
  return asks
    ? [{ text: SERVICE_COMPLIES, holdsToday: false, supposition: read(SERVICE_COMPLIES, service, seat) }]
    : [];
}

/** The service could move its data home, unless they are there. */
function movingHome(service: string, seat: Seat) {
  const record = seat.dataset.services.get(service);
  const { home } = seat.who.person;
  if (record === undefined || primaryPlaces(situate(record, seat.who, seat.dataset)).includes(home)) return [];
  return [{ text: STORAGE_AT_HOME, holdsToday: false, supposition: read(STORAGE_AT_HOME, service, seat) }];
}

function read(text: string, service: string, { dataset, who }: Seat): Supposition | undefined {
  if (text === SERVICE_COMPLIES) return { kind: 'complies', service, state: who.person.home };
  if (text === STORAGE_AT_HOME) return { kind: 'storage', service, place: who.person.home };
  const parsed = parseSupposition(text, dataset);
  return 'error' in parsed ? undefined : parsed;
}

type Why = 'agreement' | 'not-allowed' | 'mlat' | 'reform' | 'adopt' | 'storage' | 'complies';

/** What a hypothesis means, in one sentence; of an agreement that United States law forbids today, that as well. */
function meaning(supposition: Supposition, { dataset, who }: Seat): Why[] {
  switch (supposition.kind) {
    case 'executive-agreement': {
      const other = supposition.between.find((state) => state !== 'us');
      const law = dataset.jurisdictions.get(other ?? '');
      const isForbidden = supposition.between.includes('us') && (law === undefined || !meetsStandard(law, who.on));
      return isForbidden ? ['agreement', 'not-allowed'] : ['agreement'];
    }
    case 'mlat':
      return ['mlat'];
    case 'mlat-reform':
      return ['reform'];
    case 'measure-adopted':
      return ['adopt'];
    case 'storage':
      return ['storage'];
    case 'complies':
      return ['complies'];
    case 'instrument-lapses':
    case 'instrument-in-force':
    case 'measure-repealed':
      return [];
  }
}
