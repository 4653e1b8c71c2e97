/**
 * Told without a level: what is known of what the state really does. What concerns this service first, then what became of
 * the very article on its road, then findings of courts and figures. What only the press reports is told of those two alone.
 */
import type { Finding, Said } from '../assessment';
import { pageOf } from '../citation';
import { current } from '../claims';
import type { Jurisdiction, Source } from '../schema';
import { code } from '../states';
import { TRACKS } from '../words';
import { finding } from './finding';
import { sentence } from './sentences';
import { CONTENT, roads, type Standpoint } from './standpoint';

type Practice = Jurisdiction['practice'][number];

export const practice = (at: Standpoint): Finding[] =>
  current(at.dataset.jurisdictions.get(at.state)?.practice ?? [], at.situation.who.on)
    .filter((p) => !isToldAsRoad(at, p.sources))
    .map((p) => ({ p, rank: rankOf(p, at) }))
    .filter(({ rank }) => rank < LEFT_OUT)
    .sort((a, b) => a.rank - b.rank || b.p.value.year - a.p.value.year)
    .slice(0, 4)
    .map(({ p }) =>
      finding(at, 'practice', { says: () => practiceSentence(p.value), level: 'none', sources: p.sources }),
    );

/** A judgment that opened the road of remote access is told as that road (Korea's 2017Do9747), not a second time. */
function isToldAsRoad({ dataset, state }: Standpoint, sources: readonly Source[]): boolean {
  const roads = (dataset.jurisdictions.get(state)?.remoteAccess ?? []).flatMap((claim) => claim.sources);
  return sources.length > 0 && sources.every((s) => roads.some((r) => pageOf(r) === pageOf(s)));
}

const LEFT_OUT = 4;

/** This very service; the very article; then what courts found, because that changes who decides; then figures. */
function rankOf(p: Practice, at: Standpoint): number {
  const { services, weight } = p.value;
  if (services !== undefined) return services.some((id) => at.situation.ids.includes(id)) ? 0 : LEFT_OUT;
  if (isOnRoad(p, at)) return 1;
  return weight === 'court' ? 2 : weight === 'official-statistics' ? 3 : LEFT_OUT;
}

/** Is it about an article by which this state decides on a road to what was written (50 USC 1881a has lapsed)? */
const isOnRoad = ({ law, at: article }: Practice, at: Standpoint): boolean =>
  law !== undefined &&
  article !== undefined &&
  CONTENT.some((data) =>
    TRACKS.some((track) =>
      roads(at, data, track).some((r) =>
        r.filters.some((f) => f.jurisdiction === code(at.state) && f.law === law && f.at?.includes(article) === true),
      ),
    ),
  );

/** Who found something often stands with its year: then the year is not said again. */
export const practiceSentence = (found: Pick<Practice['value'], 'finding' | 'by' | 'year'>): Said =>
  found.by.includes(String(found.year)) ? sentence('practice.plain', found) : sentence('practice', found);
