/**
 * Does a pack speak of anything an answer rests on? Only then is the core asked once more: of most pages no pack says
 * anything, and there it costs a few look-ups. What a pack says of another service is no word about this one.
 */
import { requestersOf } from '../../domain/first-answer';
import type { Assessment, Question } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { identify } from '../../domain/reading/find-service';
import { severalGiven } from '../../domain/reading/given';
import type { Subjects } from './subjects';

/** What an answer rests on, as far as a pack may speak of it. */
export interface Grounds {
  answer: Assessment;
  /** The service, those whose rules may hold instead, and those of whom the person writes to. */
  services: readonly string[];
  /** Hosts of those the person writes to. */
  hosts: readonly string[];
  /** Every state whose law the answer speaks of; worked out when somebody asks. */
  states: () => readonly string[];
}

export function groundsOf(question: Question, answer: Assessment, dataset: Dataset): Grounds {
  const others = severalGiven(question.correspondent ?? '').map((one) => identify(one, dataset));
  let states: string[] | undefined;
  return {
    answer,
    services: [answer.service?.id, ...others.map((c) => c.service?.id)].flatMap((id) => withTwins(id, dataset)),
    hosts: others.flatMap(({ hostname }) => hostname ?? []),
    states: () => (states ??= statesOf(question, answer)),
  };
}

export function concernsAnswer(subjects: Subjects, grounds: Grounds, dataset: Dataset): boolean {
  const { answer, services, hosts, states } = grounds;
  if (answer.service === null) return isNamed(answer, subjects);
  return (
    subjects.hasGroups ||
    hosts.some((host) => isUnder(host, subjects.names)) ||
    services.some((id) => isAbout(id, subjects, dataset)) ||
    (subjects.states.size > 0 && states().some((state) => subjects.states.has(state)))
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

/** Does it speak of the service, or of any company of its operator's group? */
export function isAbout(id: string, subjects: Subjects, dataset: Dataset): boolean {
  if (subjects.services.has(id)) return true;
  if (subjects.operators.size === 0) return false;
  const known = ABOUT.get(subjects) ?? new Map<string, boolean>();
  ABOUT.set(subjects, known);
  const contracts = () => dataset.services.get(id)?.contracts ?? [];
  const is = known.get(id) ?? contracts().some(({ value }) => groupMeets(value.operator, subjects.operators, dataset));
  known.set(id, is);
  return is;
}

/** By service, for what a pack speaks of beside one dataset: a group of companies is walked through once. */
const ABOUT = new WeakMap<Subjects, Map<string, boolean>>();

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

function withTwins(id: string | undefined, dataset: Dataset): string[] {
  const record = id === undefined ? undefined : dataset.services.get(id);
  if (record === undefined) return [];
  const { twins, usually } = record;
  return [record.id, ...twins.map((t) => t.value.service), ...(usually === undefined ? [] : [usually.value])];
}

function statesOf(question: Question, { operator, storage, holders, routes }: Assessment): string[] {
  const codes = [
    ...holders.map(({ state }) => state),
    ...(operator === null ? [] : [operator.jurisdiction, ...operator.controlledFrom]),
    ...storage.places,
    ...storage.oneOf,
    ...routes.flatMap((r) => [r.requester, ...(r.through === undefined ? [] : [r.through])]),
  ];
  return [...new Set([...requestersOf(question), ...codes.map((code) => code.toLowerCase())])];
}
