/**
 * Does a pack speak of anything an answer rests on? Only then is the core asked once more: of most pages no pack says
 * anything, and there it costs a few look-ups. What a pack says of another service is no word about this one.
 */
import type { Assessment, Question } from '../../domain/assessment';
import { requestersOf } from '../../domain/assess';
import type { Dataset } from '../../domain/dataset';
import { type Identified, identify } from '../../domain/reading/find-service';
import { severalGiven } from '../../domain/reading/given';
import { mailDomainOf } from '../../domain/dataset';
import { namesOf } from '../document/names';
import type { Pack } from './pack';

/** What a pack speaks of, looked through once. */
interface Subjects {
  services: ReadonlySet<string>;
  operators: ReadonlySet<string>;
  states: ReadonlySet<string>;
  /** Groups of states stand in rules about anybody. */
  hasGroups: boolean;
  names: ReadonlySet<string>;
  /** What its own services are called. */
  called: ReadonlySet<string>;
}

const KNOWN = new WeakMap<Dataset, WeakMap<Pack, Subjects>>();

export function concernsAnswer(pack: Pack, question: Question, answer: Assessment, dataset: Dataset): boolean {
  const subjects = subjectsOf(pack, dataset);
  if (answer.service === null) return isNamed(answer, subjects);
  return (
    subjects.hasGroups ||
    correspondentsOf(question, dataset).some(
      ({ hostname }) => hostname !== null && isUnder(hostname, subjects.names),
    ) ||
    servicesOf(question, answer, dataset).some((id) => isAbout(id, subjects, dataset)) ||
    statesOf(question, answer).some((state) => subjects.states.has(state))
  );
}

/** An address or a name the dataset does not know, and the pack does. */
function isNamed({ question, reason }: Assessment, { names, called }: Subjects): boolean {
  const { hostname } = question;
  if (hostname === null) return reason === 'not-read' && called.has(question.given.trim().toLowerCase());
  return isUnder(hostname, names);
}

function isUnder(hostname: string, names: ReadonlySet<string>): boolean {
  const labels = hostname.split('.');
  return labels.some((_, i) => names.has(labels.slice(i).join('.')));
}

const correspondentsOf = ({ correspondent = '' }: Question, dataset: Dataset): Identified[] =>
  severalGiven(correspondent).map((one) => identify(one, dataset));

/** Does it speak of the service, or of any company of its operator's group? */
export function isAbout(id: string, { services, operators }: Subjects, dataset: Dataset): boolean {
  if (services.has(id)) return true;
  const contracts = dataset.services.get(id)?.contracts ?? [];
  return operators.size > 0 && contracts.some(({ value }) => groupMeets(value.operator, operators, dataset));
}

/** Is any company of the group one of those: above, below, beside? */
function groupMeets(start: string, operators: ReadonlySet<string>, dataset: Dataset): boolean {
  const queue = [start];
  const seen = new Set<string>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (operators.has(id)) return true;
    queue.push(
      ...(dataset.operators.get(id)?.parents ?? []).flatMap((p) => p.value.operator ?? []),
      ...(dataset.children.get(id) ?? []),
    );
  }
  return false;
}

/** The service, those whose rules may hold instead, and those of whom the person writes to. */
function servicesOf(question: Question, { service }: Assessment, dataset: Dataset): string[] {
  const asked = [service?.id, ...correspondentsOf(question, dataset).map((c) => c.service?.id)];
  return asked.flatMap((id) => {
    const record = id === undefined ? undefined : dataset.services.get(id);
    return record === undefined
      ? []
      : [
          record.id,
          ...record.twins.map((t) => t.value.service),
          ...(record.usually === undefined ? [] : [record.usually.value]),
        ];
  });
}

/** Every state whose law the answer speaks of. */
function statesOf(question: Question, answer: Assessment): string[] {
  const { operator, storage, holders, routes } = answer;
  const codes = [
    ...holders.map(({ state }) => state),
    ...(operator === null ? [] : [operator.jurisdiction, ...operator.controlledFrom]),
    ...storage.places,
    ...storage.oneOf,
    ...routes.flatMap((r) => [r.requester, ...(r.through === undefined ? [] : [r.through])]),
  ];
  return [...new Set([...requestersOf(question), ...codes.map((code) => code.toLowerCase())])];
}

/** What a pack speaks of. */
export function subjectsOf(pack: Pack, dataset: Dataset): Subjects {
  const packs = KNOWN.get(dataset) ?? new WeakMap<Pack, Subjects>();
  KNOWN.set(dataset, packs);
  const known = packs.get(pack) ?? lookThrough(pack, dataset);
  packs.set(pack, known);
  return known;
}

function lookThrough({ document: { own, extending } }: Pack, dataset: Dataset): Subjects {
  const subjects = {
    services: new Set<string>(),
    operators: new Set<string>(),
    states: new Set<string>(),
    hasGroups: false,
    names: new Set<string>(),
    called: new Set<string>(),
  };
  for (const record of [...own, ...extending])
    switch (record.kind) {
      case 'jurisdiction':
        subjects.states.add(record.id);
        break;
      case 'operator':
        subjects.operators.add(record.id);
        for (const { value } of record.parents)
          if (value.operator !== undefined) subjects.operators.add(value.operator);
        for (const { name } of namesOf(record)) subjects.names.add(name);
        break;
      case 'service':
        subjects.services.add(record.id);
        for (const { name } of namesOf(record)) subjects.names.add(name);
        for (const domain of record.mailDomains.map(mailDomainOf)) subjects.names.add(domain.domain);
        for (const name of [...('name' in record ? [String(record.name)] : []), record.id, ...record.aliases])
          subjects.called.add(name.trim().toLowerCase());
        break;
      case 'instrument':
        for (const { value } of [...(dataset.instruments.get(record.id)?.parties ?? []), ...record.parties])
          subjects.states.add(value.state);
        break;
      case 'measure': {
        const state =
          'jurisdiction' in record ? String(record.jurisdiction) : dataset.measures.get(record.id)?.jurisdiction;
        if (state !== undefined) subjects.states.add(state);
        break;
      }
      case 'group':
        subjects.hasGroups = true;
        break;
    }
  return subjects;
}
