/**
 * Legitimate in form, illegitimate in substance (DESIGN §1.4): the speech and political offences of the requester that
 * reach the data, and whether a body of another state takes a second look on the weakest road that serves the offence.
 */
import type { Filter, OffenceAnswer, Route, Tri } from '../assessment';
import { current, holdsOn, isOpened } from '../claims';
import type { Dataset } from '../dataset';
import { isOperative } from '../law/operative';
import { type Answer, and, not, or, triOf } from '../order/kleene';
import { exposure } from '../routes/exposure';
import { serves } from '../routes/gates';
import { chosenOf } from '../order/chosen';
import type { Situation } from '../situation/situation';
import { code } from '../states';
import type { OffenceFamily } from '../words';

/** By the roads alone: whoever has the very same list has the same answer. */
export function offencesOf(s: Situation, requester: string, dataset: Dataset): OffenceAnswer[] {
  const roads = exposure(s, requester, 'stored-content', 'criminal', dataset);
  let known = KNOWN.get(roads);
  if (known === undefined) KNOWN.set(roads, (known = find(roads, requester, s.who.on, dataset)));
  return known;
}

const KNOWN = new WeakMap<readonly Route[], OffenceAnswer[]>();

function find(roads: readonly Route[], requester: string, on: string, dataset: Dataset): OffenceAnswer[] {
  const remembered = new Map<string, Route[]>();
  return current(dataset.jurisdictions.get(requester)?.offences ?? [], on)
    .filter((c) => isOperative(c) === 'yes')
    .map((c) => {
      const open = roads.map((r) => and([r.status === 'in-force' ? 'yes' : 'maybe', serves(r, c, on, dataset)]));
      const pattern = open.join();
      const taken = remembered.get(pattern) ?? perhapsTaken(roads, open);
      remembered.set(pattern, taken);
      return {
        requester: code(requester),
        family: c.value.family,
        law: [c.law, c.at].filter((x) => x !== undefined).join(', '),
        maxYears: c.value.maxYears,
        secondLook: agreed(taken.map((road) => secondLook(road, c.value.family, dataset, on))),
        sources: c.sources,
      };
    });
}

/** The road the requester takes, and each other it would take if one that is not known to be open were. */
function perhapsTaken(roads: readonly Route[], open: readonly Answer[]): Route[] {
  const sure = roads.filter((_, i) => open[i] === 'yes');
  // That nobody is known who could be asked is no road.
  const perhaps = roads.filter((r, i) => open[i] === 'maybe' && r.kind !== 'none-known');
  const taken = [sure, ...perhaps.map((r) => [...sure, r])].map(chosenOf).filter((r) => r !== undefined);
  return [...new Set(taken)];
}

/** What all roads agree on; nothing where there is no road, or where they differ. */
const agreed = ([first, ...rest]: readonly Tri[]): Tri =>
  first !== undefined && rest.every((x) => x === first) ? first : 'unknown';

/** A second look is one that can say no to this offence: one by a body of another state whose law may refuse it. */
function secondLook(road: Route, family: OffenceFamily, dataset: Dataset, on: string): Tri {
  const foreign = road.filters.filter((f) => f.jurisdiction !== road.requester);
  return triOf(or(foreign.map((f) => mayRefuse(f, family, dataset, on))));
}

/**
 * No treaty names free speech; refusal works through its grounds. Whether "essential interests" or "public order" would be
 * held against an offence nobody can say beforehand, nor what a treaty says that nobody here has read.
 */
function mayRefuse({ grounds, jurisdiction }: Filter, family: OffenceFamily, dataset: Dataset, on: string): Answer {
  const isDual = (): Answer => not(punishes(jurisdiction.toLowerCase(), family, dataset, on));
  const isPolitical: Answer = POLITICAL.has(family) ? 'yes' : 'no';
  switch (grounds) {
    case 'none':
      return 'no';
    case 'dual-criminality':
      return isDual();
    case 'political-offence':
      return isPolitical;
    case 'dual-criminality-and-political-offence':
      return or([isPolitical, isDual()]);
    case 'discretionary':
    case 'unknown':
      return 'maybe';
    default:
      return grounds satisfies never;
  }
}

const POLITICAL: ReadonlySet<OffenceFamily> = new Set([
  'insult-of-officials',
  'assembly',
  'national-security',
  'false-news',
]);

/**
 * Does the asked state punish offences of this family? Only an offence somebody read makes it yes, only ones struck down
 * or repealed make it no: that none is recorded says nothing.
 */
function punishes(state: string, family: OffenceFamily, dataset: Dataset, on: string): Answer {
  const recorded = dataset.jurisdictions.get(state)?.offences ?? [];
  const answers = recorded
    .filter((c) => c.value.family === family)
    .map((c): Answer => (isOpened(c) ? (holdsOn(c, on) ? isOperative(c) : 'no') : 'maybe'));
  return answers.length === 0 ? 'maybe' : or(answers);
}
