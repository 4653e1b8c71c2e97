/**
 * Legitimate in form, illegitimate in substance (DESIGN §1.4): the speech and political offences of the requester that
 * reach the data, and whether a body of another state takes a second look on the weakest road.
 */
import type { Filter, OffenceAnswer, Tri } from '../assessment';
import { current } from '../claims';
import type { Dataset } from '../dataset';
import { isOperative } from '../law/operative';
import { or, triOf } from '../order/kleene';
import { exposure } from '../routes/exposure';
import { chosenRoute } from '../order/chosen';
import type { Situation } from '../situation/situation';
import { code } from '../states';
import type { OffenceFamily } from '../words';

export function offencesOf(s: Situation, requester: string, dataset: Dataset): OffenceAnswer[] {
  const road = chosenRoute(exposure(s, requester, 'stored-content', 'criminal', dataset));
  const foreign = road?.filters.filter((f) => f.jurisdiction !== code(requester)) ?? [];
  return current(dataset.jurisdictions.get(requester)?.offences ?? [], s.who.on)
    .filter((c) => isOperative(c) === 'yes')
    .map((c) => ({
      requester: code(requester),
      family: c.value.family,
      law: [c.law, c.at].filter((x) => x !== undefined).join(', '),
      maxYears: c.value.maxYears,
      secondLook: road === undefined ? ('unknown' as const) : secondLook(foreign, c.value.family, dataset, s.who.on),
      sources: c.sources,
    }));
}

/**
 * A second look is one that can say no to this offence: a foreign court whose state may refuse for want of dual
 * criminality and does not punish the like itself, or may refuse a political offence. No treaty names free speech;
 * refusal works through these grounds.
 */
function secondLook(foreign: readonly Filter[], family: OffenceFamily, dataset: Dataset, on: string): Tri {
  if (foreign.length === 0) return false;
  const answers = foreign
    .filter((f) => f.part === 'requested')
    .map((f): Tri => {
      if (f.grounds === 'none') return false;
      const same = punishes(f.jurisdiction.toLowerCase(), family, dataset, on);
      const dual = f.grounds === 'dual-criminality' || f.grounds === 'dual-criminality-and-political-offence';
      const political = f.grounds === 'political-offence' || f.grounds === 'dual-criminality-and-political-offence';
      if (political && POLITICAL.has(family)) return true;
      if (same === false) return dual || f.authorizer === 'court' ? true : 'unknown';
      return same === 'unknown' ? 'unknown' : false;
    });
  return answers.includes(true) ? true : answers.includes('unknown') ? 'unknown' : false;
}

const POLITICAL: ReadonlySet<OffenceFamily> = new Set([
  'insult-of-officials',
  'assembly',
  'national-security',
  'false-news',
]);

/** Does the asked state punish offences of this family? Unknown where none of its offences is recorded, struck down ones included. */
function punishes(state: string, family: OffenceFamily, dataset: Dataset, on: string): Tri {
  const recorded = dataset.jurisdictions.get(state)?.offences ?? [];
  if (recorded.length === 0) return 'unknown';
  return triOf(or(current(recorded, on).map((c) => (c.value.family === family ? isOperative(c) : 'no'))));
}
