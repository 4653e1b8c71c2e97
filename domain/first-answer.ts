/** What is answered at once: everything but what is supposed, and other forums. `assess` is the whole of it. Pure and total. */
import { dutiesOf } from './law/duties';
import type { Assessment, Question, Route } from './assessment';
import { isSettled } from './claims';
import { causes, counterfactual } from './loss/counterfactual';
import type { Dataset } from './dataset';
import { exposure } from './routes/exposure';
import { type Found, identify } from './reading/find-service';
import { withReading } from './findings/reading';
import { findingsFor, levelOf } from './findings/findings';
import { counterparty } from './findings/counterparty';
import { endpoint } from './findings/endpoint';
import { holderAnswer } from './findings/holder';
import { perhapsOpen } from './findings/standpoint';
import type { Standpoint } from './loss/standpoint';
import { triOf } from './order/kleene';
import { localization } from './localization/localized';
import { measureAnswer } from './localization/measures';
import { nothingKnown } from './answer/no-service';
import { operatorAnswer, operatorPage } from './answer/operator-page';
import { offencesOf } from './answer/offences';
import { personFacts } from './answer/person-facts';
import { chosenRoute } from './order/chosen';
import { candidates } from './situation/reach';
import { placesOf, primaryPlaces, situate, type Situation } from './situation/situation';
import { code } from './states';
import { DATA_KINDS, type DataKind, type RouteKind, TRACKS } from './words';

/**
 * Who may lawfully demand this person's data from the service behind `given`, past which judges, and what was lost: what a
 * badge and a first paint need. Of other forums it says nothing, and nothing that `question.suppose` names is supposed: whoever
 * calls it supposed it in the dataset already. Never throws; hosts outside the dataset give `service: null` and level `none`.
 */
export function firstAnswer(question: Question, dataset: Dataset): Assessment {
  const { hostname, found } = identify(question.given, dataset);
  const asked = {
    given: question.given,
    hostname,
    home: code(question.person.home),
    on: question.on,
    ...(question.clock === undefined ? {} : { clock: question.clock }),
  };
  switch (found.kind) {
    case 'service':
      return ofService(found, asked, question, dataset);
    case 'operator-page':
      return operatorPage(found.operator, asked, { person: question.person, on: question.on }, dataset);
    case 'nothing':
      return nothingKnown(found.why, asked, dataset);
  }
}

function ofService(
  found: Extract<Found, { kind: 'service' }>,
  asked: Assessment['question'],
  question: Question,
  dataset: Dataset,
): Assessment {
  const { service } = found;
  const { home } = question.person;
  const who = { person: question.person, on: question.on };
  const situation = situate(service, who, dataset);
  const requesters = requestersOf(question);
  const preferred = question.preferred ?? [];
  const seenBy = (state: string): Standpoint => ({
    situation,
    state,
    isHome: state === home,
    /** Worked out when somebody asks: of a state that merely holds the data nobody does. */
    get localization() {
      return localization(situation, state, dataset);
    },
    preferred,
    dataset,
  });
  const standpoints = requesters.map(seenBy);
  const atHome = seenBy(home);
  const other =
    question.correspondent === undefined ? undefined : counterparty(question.correspondent, situation, home, dataset);
  const others = [
    ...holdersOf(situation, requesters).map(seenBy),
    // Of the places in question only one from which there may be a line into the content.
    ...inQuestion(situation, requesters)
      .map(seenBy)
      .filter((at) => perhapsOpen(at) !== undefined),
  ];
  const findings = withReading(found, asked, [
    ...findingsFor(standpoints, others),
    ...(other?.findings ?? []),
    endpoint(home),
  ]);
  const road = exposure(situation, home, 'stored-content', 'criminal', dataset);
  const removed = causes(road, atHome.localization);
  return {
    format: 'assessment/1',
    question: asked,
    service: { id: service.id, name: service.name, categories: [...service.categories] },
    operator: situation.operator === undefined ? null : operatorAnswer(situation.operator, who.on, dataset),
    storage: storageOf(situation),
    encryption: encryptionOf(situation),
    localized: triOf(atHome.localization.localized),
    routes: [...requesters.flatMap((state) => allRoutes(situation, state, dataset)), ...(other?.routes ?? [])],
    weakest: weakestOf(situation, home, dataset),
    verdict: removed.length === 0 ? 'same' : counterfactual(atHome, removed).verdict,
    level: levelOf(findings),
    findings,
    measures: standpoints.flatMap((at) => at.localization.measures.map(measureAnswer)),
    offences: requesters.flatMap((state) => offencesOf(situation, state, dataset)),
    duties: requesters.flatMap((state) => dutiesOf(state, question.on, dataset)),
    person: personFacts(situation, requesters, dataset),
    alternatives: [],
    holders: others.map(holderAnswer),
    dataset: { version: dataset.version, packs: dataset.packs },
  };
}

/** The states that have a claim on the person: home, those they are wary of, their citizenships, the account's region. */
export const requestersOf = ({ person, wary = [] }: Question): string[] => [
  ...new Set([
    person.home,
    ...wary,
    ...(person.citizenship ?? []),
    ...(person.accountRegion === undefined ? [] : [person.accountRegion]),
  ]),
];

/** States looked at unasked: seat and control of the operator, and where the data rests. */
const holdersOf = (s: Situation, requesters: readonly string[]): string[] =>
  [...new Set([...s.controlledFrom, ...DATA_KINDS.flatMap((data) => placesOf(s, data) ?? [])])].filter(
    (state) => !requesters.includes(state) && state !== 'eu',
  );

const inQuestion = (s: Situation, requesters: readonly string[]): string[] => {
  const known = [...requesters, ...holdersOf(s, requesters)];
  return [...new Set(DATA_KINDS.flatMap((data) => candidates(s, data)))].filter((state) => !known.includes(state));
};

const allRoutes = (s: Situation, requester: string, dataset: Dataset): Route[] =>
  TRACKS.flatMap((track) => DATA_KINDS.flatMap((data) => withFront(exposure(s, requester, data, track, dataset))));

/** The same objects for the same list: whoever writes an answer down may know them. */
function withFront(list: readonly Route[]): readonly Route[] {
  let told = WITH_FRONT.get(list);
  if (told === undefined) {
    const front = chosenRoute(list);
    WITH_FRONT.set(list, (told = list.map((r): Route => (r === front ? { ...r, front: true } : r))));
  }
  return told;
}

const WITH_FRONT = new WeakMap<readonly Route[], readonly Route[]>();

function weakestOf(s: Situation, home: string, dataset: Dataset): Record<DataKind, RouteKind> {
  const kind = (data: DataKind): RouteKind =>
    chosenRoute(exposure(s, home, data, 'criminal', dataset))?.kind ?? 'none-known';
  return {
    subscriber: kind('subscriber'),
    traffic: kind('traffic'),
    'stored-content': kind('stored-content'),
    'live-content': kind('live-content'),
  };
}

function storageOf(s: Situation): Assessment['storage'] {
  const claim = s.storage['stored-content'];
  if (claim === undefined) return { places: [], oneOf: [], basis: 'unknown', confidence: 'unknown', sources: [] };
  return {
    places: primaryPlaces(s).map(code),
    oneOf: (claim.value.oneOf ?? []).map(code),
    basis: claim.basis,
    confidence: claim.confidence,
    sources: claim.sources,
  };
}

function encryptionOf(s: Situation): Assessment['encryption'] {
  const claim = s.encryption;
  if (claim === undefined || !isSettled(claim)) return { content: 'unknown', sources: claim?.sources ?? [] };
  const { content, keys, backups } = claim.value;
  return {
    content,
    ...(keys === undefined ? {} : { keys }),
    ...(backups === undefined ? {} : { backups }),
    sources: claim.sources,
  };
}
