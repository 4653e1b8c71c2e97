import { useMemo } from 'preact/hooks';
import type { Turnable } from '../../components/atlas/hypothesis-switches';
import { useVoice } from '../../components/voice';
import type { Supposition } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { hypotheses } from '../../domain/what-if/hypotheses';
import { parseSupposition, recordNamed, suppositionText } from '../../domain/what-if/written';
import { suppositionName } from '../../locales/supposition';
import { primaryPlaces, situate } from '../../domain/situation/situation';
import { suppose } from '../../domain/what-if/suppose';
import { type Seat, STORAGE_AT_HOME } from './seat';

interface Supposing {
  switches: Turnable[];
  /** The law as it would be; undefined while nothing is supposed. */
  supposed: Dataset | undefined;
}

/** The switches of a home, and the dataset in which what was turned is true. */
export function useSupposing(written: readonly string[], service: string, seat: Seat): Supposing {
  const { language } = useVoice();
  const { dataset, who } = seat;
  // A list that says the same is the same.
  const key = written.join('\n');
  const texts = useMemo(() => (key === '' ? [] : key.split('\n')), [key]);
  // Only one of the hypotheses speaks of the service itself.
  const moving = texts.includes(STORAGE_AT_HOME) ? service : '';
  const supposed = useMemo(() => {
    const changes = texts.flatMap((text) => read(text, moving, seat) ?? []);
    return changes.length === 0 ? undefined : suppose(seat.dataset, changes, seat.who.on);
  }, [texts, moving, seat]);
  const ready = useMemo(() => hypotheses(who.person.home, who.on, dataset), [who, dataset]);
  const all = [...ready.map((h) => ({ ...h, text: suppositionText(h.supposition) })), ...movingHome(service, seat)];
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
          },
        ],
  );
  return { switches, supposed };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The service could move its data home, unless they are there. */
function movingHome(service: string, seat: Seat) {
  const record = seat.dataset.services.get(service);
  const { home } = seat.who.person;
  if (record === undefined || primaryPlaces(situate(record, seat.who, seat.dataset)).includes(home)) return [];
  return [{ text: STORAGE_AT_HOME, holdsToday: false, supposition: read(STORAGE_AT_HOME, service, seat) }];
}

function read(text: string, service: string, { dataset, who }: Seat): Supposition | undefined {
  if (text === STORAGE_AT_HOME) return { kind: 'storage', service, place: who.person.home };
  const parsed = parseSupposition(text, dataset);
  return 'error' in parsed ? undefined : parsed;
}
