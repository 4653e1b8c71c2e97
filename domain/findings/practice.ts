/** Told without a level: findings of courts and figures about what the state really does, what concerns this service first. */
import type { Finding, Said } from '../assessment';
import { current } from '../claims';
import type { Jurisdiction, Source } from '../schema';
import { finding } from './finding';
import { sentence } from './sentences';
import type { Standpoint } from './standpoint';

export const practice = (at: Standpoint): Finding[] =>
  current(at.dataset.jurisdictions.get(at.state)?.practice ?? [], at.situation.who.on)
    .filter((p) => p.value.weight === 'court' || p.value.weight === 'official-statistics')
    .filter((p) => !isToldAsRoad(at, p.sources))
    // What is about one service is told of that service, and first.
    .filter((p) => p.value.services?.some((id) => at.situation.ids.includes(id)) ?? true)
    .sort((a, b) => order(a.value) - order(b.value) || b.value.year - a.value.year)
    .slice(0, 4)
    .map((p) => finding(at, 'practice', { says: () => practiceSentence(p.value), level: 'none', sources: p.sources }));

/** A judgment that opened the road of remote access is told as that road (Korea's 2017Do9747), not a second time. */
function isToldAsRoad({ dataset, state }: Standpoint, sources: readonly Source[]): boolean {
  const roads = (dataset.jurisdictions.get(state)?.remoteAccess ?? []).flatMap((claim) => claim.sources);
  const key = ({ url, title }: Source) => url ?? title;
  return sources.length > 0 && sources.every((s) => roads.some((r) => key(r) === key(s)));
}

/** This very service; then what courts found, because that is what changes who decides; then figures. */
const order = ({ services, weight }: Jurisdiction['practice'][number]['value']): number =>
  services !== undefined ? 0 : weight === 'court' ? 1 : 2;

/** Who found something often stands with its year: then the year is not said again. */
export const practiceSentence = (
  found: Pick<Jurisdiction['practice'][number]['value'], 'finding' | 'by' | 'year'>,
): Said => (found.by.includes(String(found.year)) ? sentence('practice.plain', found) : sentence('practice', found));
