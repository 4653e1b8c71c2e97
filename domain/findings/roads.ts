/** What stands between this requester and the data: the double filter, no treaty, and the weaker road of metadata. */
import type { Filter, Finding } from '../assessment';
import { current, isSettled, mergeSources } from '../claims';
import { weakest } from '../routes/routes';
import { placesOf } from '../situation/situation';
import { code } from '../states';
import { exposure } from '../routes/exposure';
import { networkLines } from '../routes/technical';
import { isBelow } from '../order/filter';
import { type Case, finding, open, ownDecision, roads } from './standpoint';
import { type DataKind, TRACKS } from '../words';

/** Two states decide: the essay's double filter, told because it is what could be lost. */
export function doubleFilter(c: Case): Finding[] {
  const road = weakest(roads(c, 'stored-content'));
  if (road?.kind === 'mlat')
    return [
      finding(c, 'two-filters', {
        key: 'two-filters',
        level: 'none',
        params: passed(c, road.filters.at(-1)?.jurisdiction, road.rests[0]),
        remaining: road.filters,
        because: [{ key: 'step.mlat', params: { law: name(c, road.rests[0]) }, records: road.rests }],
        sources: road.sources,
      }),
    ];
  if (road?.kind === 'none-known')
    return [
      finding(c, 'no-treaty', {
        key: 'no-treaty',
        level: 'none',
        params: passed(c, road.through, undefined),
        remaining: road.filters,
        sources: road.sources,
      }),
    ];
  return road === undefined ? [finding(c, 'storage-unknown', { key: 'road-unknown', level: 'none' })] : [];
}

const name = (c: Case, id: string | undefined) => c.dataset.instruments.get(id ?? '')?.name ?? '';
const passed = (c: Case, other: string | undefined, instrument: string | undefined): Record<string, string> => ({
  ...(other === undefined ? {} : { stateOther: other }),
  law: name(c, instrument),
});

/** Hint: subscriber and traffic data may be handed over without any court, whatever protects the content. */
export function metadataRoad(c: Case): Finding[] {
  const used = (['subscriber', 'traffic'] as DataKind[]).flatMap((data) =>
    open(roads(c, data)).filter((r) => r.kind === 'voluntary-disclosure'),
  );
  if (used.length === 0) return [];
  const byLaw = used.some((r) => r.filters.length === 0 && r.rests.includes(c.s.seat));
  return [
    finding(c, 'metadata-open', {
      key: byLaw ? 'metadata-open.law' : 'metadata-open.provider',
      level: 'hint',
      params: { share: used.flatMap((r) => r.costs)[0] ?? '' },
      data: [...new Set(used.map((r) => r.data))],
      remaining: used.flatMap((r) => r.filters).slice(0, 1),
      because: [{ key: 'step.voluntary-disclosure', params: {}, records: used.flatMap((r) => r.rests) }],
      sources: mergeSources(used.map((r) => r.sources)),
    }),
  ];
}

/** Hint: a state that holds operator or data needs less there than the person's own state does at home. */
export function weakerAbroad(c: Case): Finding[] {
  if (!c.isHome) return [];
  const places = placesOf(c.s, 'stored-content');
  const foreign = [...new Set([...c.s.controlledFrom, ...(places ?? [])])].filter((s) => s !== c.state);
  const homeOwn = current(c.dataset.jurisdictions.get(c.state)?.standards ?? [], c.s.who.on).filter(
    (x) => x.value.data === 'stored-content' && x.value.track === 'criminal',
  );
  // Whoever lives under a line of the authorities themselves is not helped by being told that another state's law is weak.
  if (
    hasLine(c) ||
    ownDecision(c) === 'below' ||
    homeOwn.some((x) => isSettled(x) && isBelow(x.value.authorizer, 'independent-body'))
  )
    return [];
  return foreign.flatMap((state) => {
    const there = open(exposure(c.s, state, 'stored-content', 'criminal', c.dataset));
    const bare = there.find(
      (r) =>
        r.kind === 'direct-technical-access' ||
        r.filters.some((f) => f.jurisdiction === code(state) && isBelow(f.authorizer, 'independent-body')),
    );
    return bare === undefined
      ? []
      : [
          finding(c, 'weaker-abroad', {
            key: bare.filters.length === 0 ? 'weaker-abroad.line' : 'weaker-abroad.below',
            level: 'hint',
            params: { stateOther: code(state) },
            remaining: bare.filters,
            sources: bare.sources,
          }),
        ];
  });
}

const hasLine = (c: Case): boolean =>
  current(c.dataset.jurisdictions.get(c.state)?.directAccess ?? [], c.s.who.on).some(
    (x) => isSettled(x) && x.value.known === true && x.value.audited !== true,
  );

/** Hint: a line into the carriers' networks; it sees who connects where, and anything not encrypted on the way. */
export function networks(c: Case): Finding[] {
  const lines = TRACKS.flatMap((track) =>
    (['traffic', 'live-content'] as DataKind[]).flatMap((data) =>
      networkLines({ requester: c.state, data, track, situation: c.s, dataset: c.dataset }),
    ),
  );
  const first = lines[0];
  return first === undefined
    ? []
    : [
        finding(c, 'networks-line', {
          key: 'networks-line',
          level: 'hint',
          params: { system: first.value.system ?? '' },
          data: ['traffic'],
          sources: first.sources,
        }),
      ];
}

const isDependent = (f: Filter): boolean =>
  f.authorizer !== 'unknown' && f.authorizer !== 'none' && isBelow(f.authorizer, 'independent-body');

/**
 * Hint: in a criminal case an independent body decides, on the security track nobody independent does. Without this, the
 * better half of the law would be told alone.
 */
export function securityTrack(c: Case): Finding[] {
  const secret = open(roads(c, 'stored-content', 'national-security')).find((r) => r.filters.some(isDependent));
  const weak = secret?.filters.find(isDependent);
  const isBare = roads(c, 'stored-content').some((r) => r.kind === 'direct-technical-access');
  if (secret === undefined || weak === undefined || isBare || ownDecision(c) !== 'independent') return [];
  return [
    finding(c, 'security-track', {
      key: 'security-track',
      level: 'hint',
      params: { authorizer: weak.authorizer },
      remaining: secret.filters,
      sources: mergeSources(secret.filters.map((f) => f.sources)),
    }),
  ];
}

/** Told without a level: bulk collection is a matter of programmes, and no forum is outside all of them. */
export function bulk(c: Case): Finding[] {
  const used = open(roads(c, 'traffic', 'national-security')).filter((r) => r.kind === 'bulk-interception');
  return used.map((r) =>
    finding(c, 'bulk', {
      key: 'bulk',
      level: 'none',
      data: ['traffic', 'live-content'],
      remaining: r.filters,
      sources: r.sources,
    }),
  );
}

/** Findings of courts and figures about what the state really does, newest first. */
export function practice(c: Case): Finding[] {
  return current(c.dataset.jurisdictions.get(c.state)?.practice ?? [], c.s.who.on)
    .filter((p) => p.value.weight === 'court' || p.value.weight === 'official-statistics')
    .sort((a, b) => b.value.year - a.value.year)
    .slice(0, 4)
    .map((p) =>
      finding(c, 'practice', {
        key: 'practice',
        level: 'none',
        params: { finding: p.value.finding, by: p.value.by, year: String(p.value.year) },
        sources: p.sources,
      }),
    );
}
