/** One requester's view of a service in a world of a few records, as the findings are drawn from it. */
import type { Finding } from '../../../domain/assessment';
import type { Case } from '../../../domain/findings/standpoint';
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
): Case {
  const dataset = worldOf(...records);
  const s = situationOf(dataset, id, home, person);
  return { s, state, isHome: state === home, l: localization(s, state, dataset), preferred, dataset };
}

/** Findings as `key level`. */
export const said = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.key} ${f.level}`);
