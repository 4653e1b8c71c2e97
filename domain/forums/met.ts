/** A forum as somebody meets it who compares it with others: by its record, or by what was laid down of it. */
import type { Alternative, Code } from '../assessment';
import type { Dataset } from '../dataset';
import { protectionsIn } from '../order/laid-protections';
import type { Protection } from '../order/protection';
import type { Subject } from '../question';
import { BUNDLED_BY } from '../refs';
import type { Service } from '../schema';
import type { Outline } from '../situation/outline';
import { primaryPlaces, situate } from '../situation/situation';
import { code } from '../states';
import type { Category } from '../words';
import { type LaidForums, type MetForum, workedOutFor } from '../worked-out';
import { reachable } from './reachable';
import { joinable } from './reference';

export interface Met {
  /** For comparing what is stored, and nothing else. */
  outline: Outline;
  told: Pick<Alternative, 'service' | 'name' | 'reachable' | 'operator' | 'places' | 'encryption'>;
  /** What is known, without working it out, of what stands between a requester and what is stored there. */
  laid: (requester: string) => Protection | undefined;
}

/** The forums of a category, in the order of their ids. */
export function metBy(category: Category | undefined, who: Subject, dataset: Dataset): Met[] {
  const laid = category && workedOutFor(dataset.workedOut, who)?.forums.get(category);
  // It was tried for the states of the dataset: a home that is none of them may be another thing to some rule or law.
  if (laid !== undefined && dataset.jurisdictions.has(who.person.home)) return asLaid(laid, who, dataset);
  return joinable(category, dataset)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) => byRecord(service, who, dataset));
}

function byRecord(service: Service, who: Subject, dataset: Dataset): Met {
  const s = situate(service, who, dataset);
  return {
    outline: s,
    told: {
      service: service.id,
      name: service.name,
      reachable: reachable(service, who.person.home, who.on, dataset),
      operator: codeOf(s.seat),
      places: primaryPlaces(s).map(code),
      encryption: s.encryption?.value.content ?? 'unknown',
    },
    laid: () => undefined,
  };
}

function asLaid(laid: LaidForums, who: Subject, dataset: Dataset): Met[] {
  const { home } = who.person;
  const protection = protectionsIn(laid);
  return laid.forums.flatMap((forum): Met | Met[] => {
    const met =
      forum.met?.find(({ homes }) => homes?.includes(home)) ?? forum.met?.find(({ homes }) => homes === undefined);
    if (met === undefined) {
      const record = dataset.services.get(forum.service);
      return record === undefined ? [] : byRecord(record, who, dataset);
    }
    const isUsual = met.except?.includes(home) !== true;
    const outline = outlineOf(forum.service, met, who);
    return {
      outline,
      told: {
        service: forum.service,
        name: forum.name,
        reachable: forum.shut?.[home] ?? (dataset.blockers.has(home) ? 'unknown' : true),
        operator: codeOf(met.seat),
        places: primaryPlaces(outline).map(code),
        encryption: met.encryption,
      },
      laid: (requester) => {
        const number = met.before?.[requester];
        const isSeen = isUsual && laid.exceptFor[requester]?.includes(home) !== true;
        return number !== undefined && isSeen ? protection(number) : undefined;
      },
    };
  });
}

const outlineOf = (service: string, met: MetForum, who: Subject): Outline => {
  const ids = met.twin === undefined ? [service] : [service, met.twin];
  return {
    ids,
    facts: ids.map((id) => ({ folder: 'services', id, by: BUNDLED_BY })),
    operators: met.operator === undefined ? [] : [{ folder: 'operators', id: met.operator, by: BUNDLED_BY }],
    seat: met.seat,
    controlledFrom: met.controlledFrom ?? [],
    unopened: new Set(met.unopened),
    /** Who says so is shown nowhere: no road found with this is. */
    organ: new Map(met.organ?.map((state) => [state, []])),
    addressees: new Set(met.addressees),
    offices: new Set(met.offices),
    storage: met.kept === undefined ? {} : { 'stored-content': met.kept },
    allStorage: met.inQuestion ?? [],
    disclosure: [],
    who,
    alike: met,
  };
};

const codeOf = (seat: string): Code | 'unknown' => (seat === 'unknown' ? 'unknown' : code(seat));
