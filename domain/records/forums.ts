/** What is laid down of the forums of a category, so that comparing with them takes one text and not hundreds of records. */
import type { Dataset } from '../dataset';
import { holdersOf } from '../forums/forums-of';
import { reachable } from '../forums/reachable';
import { joinable } from '../forums/reference';
import { ProtectionNumbers } from '../order/laid-protections';
import type { Service } from '../schema';
import type { Category } from '../words';
import type { LaidForum, LaidForums } from '../worked-out';
import { Meetings, type Meeting, onTheWay } from './meetings';
import { protections } from '../routes/protected';
import { Views } from './views';

/** A category with what is read for it: the services of which only the record tells, and the states whose law counts. */
export interface LaidCategory {
  forums: LaidForums;
  byRecord: string[];
  states: string[];
}

/** Of every category, on a day. */
export function forumsOn(on: string, dataset: Dataset): Map<string, LaidCategory> {
  const views = new Views(on, dataset);
  const meetings = new Meetings(views, dataset);
  return new Map([...dataset.servicesIn.keys()].map((c) => [c, laidCategory(c as Category, views, meetings, dataset)]));
}

function laidCategory(category: Category, views: Views, meetings: Meetings, dataset: Dataset): LaidCategory {
  const all = joinable(category, dataset)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) => ({ service, met: meetings.with(service) }));
  const many = holdingMany(all.map(({ met }) => met));
  const numbers = new ProtectionNumbers();
  const before = ({ s, home }: Meeting) =>
    Object.fromEntries(
      [...new Set([...holdersOf(s), ...many.filter((state) => views.isUsual(state, home))])].map((state) => [
        state,
        numbers.of(protections(state, 'stored-content', s.who, dataset)(s)),
      ]),
    );
  const forums = all.map(({ service, met }): LaidForum => ({
    service: service.id,
    name: service.name,
    ...shut(service, views.on, dataset),
    ...(met === undefined ? {} : { met: met.map((one) => ({ ...one.laid, before: before(one) })) }),
  }));
  const states = new Set(all.flatMap(({ met = [] }) => met.flatMap(({ s }) => onTheWay(s))));
  const exceptFor = Object.fromEntries(many.map((state) => [state, views.unlike(state)] as const));
  return {
    forums: { ...numbers.laid(), exceptFor, forums },
    byRecord: all.flatMap(({ service, met }) => (met === undefined ? service.id : [])),
    states: [...states].filter((state) => dataset.jurisdictions.has(state)).sort(),
  };
}

/** States that could reach a tenth of them first: whoever asks about one of these forums is likely to look at all for that state. */
function holdingMany(all: readonly (readonly Meeting[] | undefined)[]): string[] {
  const held = new Map<string, number>();
  for (const met of all)
    for (const { s, laid } of met ?? [])
      if (laid.homes === undefined) for (const state of holdersOf(s)) held.set(state, (held.get(state) ?? 0) + 1);
  return [...held].filter(([, times]) => times * 10 >= all.length).map(([state]) => state);
}

function shut(service: Service, on: string, dataset: Dataset): Pick<LaidForum, 'shut'> {
  const states = new Set(service.blockedIn.map(({ value }) => value.jurisdiction));
  const known = [...states].flatMap((state) => {
    const answer = reachable(service, state, on, dataset);
    return answer === true ? [] : [[state, answer] as const];
  });
  return known.length === 0 ? {} : { shut: Object.fromEntries(known) };
}
