/** One requester's view of a service in a world of a few records, as the findings are drawn from it. */
import type { Finding } from '../../../domain/assessment';
import type { Standpoint } from '../../../domain/findings/standpoint';
import { localization } from '../../../domain/localization/localized';
import { situationOf, worldOf } from '../small-world';

export interface View {
  id?: string;
  state?: string;
  home?: string;
  person?: object;
  preferred?: string[];
}

export function caseOf(
  records: Parameters<typeof worldOf>,
  { id = 'mail', state = 'kr', home = state, person = {}, preferred = [] }: View = {},
): Standpoint {
  const dataset = worldOf(...records);
  const situation = situationOf(dataset, id, home, person);
  const isHome = state === home;
  return { situation, state, isHome, localization: localization(situation, state, dataset), preferred, dataset };
}

/** Findings as `key level`; that a sentence names less is another matter. */
export const said = (findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.key.replace(/\.plain$/, '')} ${f.level}`);
