import type { Known } from '../../components/atlas/read-view';
import type { Patch, Profile } from '../../components/profile';
import { COUNTRY_CODES } from '../../domain/states';
import type { Dataset } from '../../domain/dataset';
import { parseSupposition } from '../../domain/what-if/written';
import { dayOfQuestion, type Subject } from '../../domain/question';
import type { MapShapes } from '../../domain/atlas/map-shapes';
import { personOf } from '../../shell/core/question';
import { knownStates } from '../../shell/core/known-states';
import type { Answerer } from '../../shell/core/answerer';
import { today } from '../../shell/core/today';
import { type Added, addedBy } from './added';
import type { HandedPage } from '../../shell/kept/handed-page';

/** From where the atlas is looked at, and what there is to look at. */
export interface Seat extends Known {
  /** Upper-case code. */
  home: string;
  profile: Profile;
  choose: (patch: Patch) => void;
  dataset: Dataset;
  /** The core, or the core with packs beside it. */
  answer: Answerer['answer'];
  /** Services only packs know, by id. */
  added: ReadonlyMap<string, Added>;
  /** Undefined where it could not be read. */
  world: MapShapes | undefined;
  /** The person without what they said of single accounts: one and the same for all services. */
  who: Subject;
  /** Upper-case codes of the states whose law is known. */
  known: readonly string[];
  /** The answer about a page that the popup handed over, if one was. */
  handed: HandedPage | null;
  /** The service to begin with where none was named. */
  first: string;
}

/** Many use it everywhere, and the essay spoke of it. */
const BEST_KNOWN = 'gmail';

export function seatOf(
  home: string,
  profile: Profile,
  choose: (patch: Patch) => void,
  dataset: Dataset,
  world: MapShapes | undefined,
  lookedAt: string,
  { answer, besides }: Answerer,
  handed: HandedPage | null,
): Seat {
  const isService = (id: string) => dataset.services.has(id);
  const added = addedBy(besides(dataset));
  return {
    home,
    profile,
    choose,
    dataset,
    answer,
    added,
    world,
    handed,
    who: { person: personOf(home, profile), on: dayOfQuestion(today(), dataset.version).on },
    known: knownStates(dataset),
    first: [lookedAt, ...profile.preferred, BEST_KNOWN, ...dataset.services.keys()].find(isService) ?? '',
    isService,
    hasPage: (id) => isService(id) || added.has(id),
    isState: (id) => COUNTRY_CODES.has(id),
    isHypothesis: (text) =>
      text === STORAGE_AT_HOME || text === SERVICE_COMPLIES || !('error' in parseSupposition(text, dataset)),
  };
}

/** "Its data moves home", of whatever service is looked at: so the address need not name the service. */
export const STORAGE_AT_HOME = 'storage-at-home';

/** "It obeys the localization laws of home", of whatever service is looked at. */
export const SERVICE_COMPLIES = 'service-complies';
