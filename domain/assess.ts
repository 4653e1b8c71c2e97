/** The one door into the core (DESIGN §3): a question and a dataset in, an assessment out. Pure and total. */
import { alternatives } from './forums/alternatives';
import { besideFacts } from './law/duties';
import type { Assessment, Question, Route } from './assessment';
import { isSettled } from './claims';
import { causes, counterfactual } from './loss/counterfactual';
import type { Dataset } from './dataset';
import { exposure } from './routes/exposure';
import { identify } from './reading/find-service';
import { findingsFor, levelOf } from './findings/findings';
import { counterparty } from './findings/counterparty';
import { endpoint } from './findings/endpoint';
import { notInDataset } from './findings/not-in-dataset';
import type { Standpoint } from './loss/standpoint';
import { triOf } from './order/kleene';
import { localization } from './localization/localized';
import { measureAnswer } from './localization/measures';
import { offencesOf } from './answer/offences';
import { personFacts } from './answer/person-facts';
import { chosenRoute } from './order/chosen';
import type { Service } from './schema';
import { primaryPlaces, situate, type Situation } from './situation/situation';
import { code } from './states';
import { suppose } from './what-if/suppose';
import { DATA_KINDS, type DataKind, type RouteKind, TRACKS } from './words';

/**
 * Who may lawfully demand this person's data from the service behind `given`, past which judges, and what was lost.
 * Never throws for any combination of records; hosts outside the dataset give `service: null` and level `none`.
 */
export function assess(question: Question, dataset: Dataset): Assessment {
  const world =
    question.suppose === undefined || question.suppose.length === 0
      ? dataset
      : suppose(dataset, question.suppose, question.on);
  const { service, hostname, why } = identify(question.given, world);
  const asked = {
    given: question.given,
    hostname,
    home: code(question.person.home),
    on: question.on,
    ...(question.clock === undefined ? {} : { clock: question.clock }),
  };
  if (service === undefined) return nothing(asked, why ?? 'not-in-dataset', world);
  return assessService(service, asked, question, world);
}

function assessService(
  service: Service,
  asked: Assessment['question'],
  question: Question,
  dataset: Dataset,
): Assessment {
  const { home } = question.person;
  const who = { person: question.person, on: question.on };
  const situation = situate(service, who, dataset);
  const requesters = [...new Set([home, ...(question.wary ?? [])])];
  const preferred = question.preferred ?? [];
  const seenBy = (state: string): Standpoint => ({
    situation,
    state,
    isHome: state === home,
    localization: localization(situation, state, dataset),
    preferred,
    dataset,
  });
  const standpoints = requesters.map(seenBy);
  const atHome = seenBy(home);
  const other =
    question.counterpart === undefined ? undefined : counterparty(question.counterpart, situation, home, dataset);
  const findings = [...findingsFor(standpoints), ...(other?.findings ?? []), endpoint(home)];
  const road = exposure(situation, home, 'stored-content', 'criminal', dataset);
  const removed = causes(road, atHome.localization);
  return {
    format: 'assessment/1',
    question: asked,
    service: { id: service.id, name: service.name, categories: [...service.categories] },
    operator: operatorOf(situation),
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
    beside: requesters.flatMap((state) => besideFacts(state, question.on, dataset)),
    person: personFacts(situation, requesters, dataset),
    alternatives: question.alternatives === false ? [] : alternatives(situation, requesters, preferred, dataset),
    dataset: { version: dataset.version, packs: dataset.packs },
  };
}

const allRoutes = (s: Situation, requester: string, dataset: Dataset): Route[] =>
  TRACKS.flatMap((track) =>
    DATA_KINDS.flatMap((data) => {
      const list = exposure(s, requester, data, track, dataset);
      const front = chosenRoute(list);
      return list.map((r): Route => (r === front ? { ...r, front: true } : r));
    }),
  );

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

function operatorOf(s: Situation): Assessment['operator'] {
  if (s.operator === undefined) return null;
  return {
    id: s.operator.id,
    name: s.operator.name,
    jurisdiction: s.seat === 'unknown' ? 'unknown' : code(s.seat),
    controlledFrom: s.controlledFrom.map(code),
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

function nothing(
  asked: Assessment['question'],
  reason: NonNullable<Assessment['reason']>,
  dataset: Dataset,
): Assessment {
  return {
    format: 'assessment/1',
    question: asked,
    reason,
    service: null,
    operator: null,
    storage: { places: [], oneOf: [], basis: 'unknown', confidence: 'unknown', sources: [] },
    encryption: { content: 'unknown', sources: [] },
    localized: 'unknown',
    routes: [],
    weakest: {
      subscriber: 'none-known',
      traffic: 'none-known',
      'stored-content': 'none-known',
      'live-content': 'none-known',
    },
    verdict: 'unknown',
    level: 'none',
    findings: [notInDataset(asked, reason)],
    measures: [],
    offences: [],
    beside: [],
    person: [],
    alternatives: [],
    dataset: { version: dataset.version, packs: dataset.packs },
  };
}
