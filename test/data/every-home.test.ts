/**
 * Every home and every service: an answer without a throw, and never more than the data says. Each home asks the services
 * its own state holds and others drawn by a fixed seed, so that every service is asked about from several homes.
 */
import { describe, expect, it } from 'vitest';
import { bundled as dataset } from './bundled';
import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/assessment';
import { isBelow } from '../../domain/order/filter';

const homes = [...dataset.jurisdictions.values()].filter((j) => j.actorOnly !== true).map((j) => j.id);
const services = [...dataset.services.values()].filter((s) => s.hosts.length > 0);

/** From so many homes each service is asked about, beside the states that hold it. */
const HOMES = 6;

/** A number from two names, the same on every machine (FNV-1a). */
function drawn(a: string, b: string): number {
  let hash = 2_166_136_261;
  for (const letter of `${a} ${b}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The states that hold a service: by the seat of a company that contracts, or by a place. */
const holdersOf = (s: (typeof services)[number]): string[] => [
  ...s.contracts.flatMap((c) => dataset.operators.get(c.value.operator)?.seat.map((seat) => seat.value) ?? []),
  ...s.storage.flatMap((c) => (c.value.places === 'unknown' ? [] : c.value.places.map((p) => p.jurisdiction))),
];

/** The largest states hold hundreds of services: a third of those is as good. */
const isLarge = new Set(['us', 'cn', 'ru', 'de']);

const asks = new Map<string, Set<(typeof services)[number]>>(homes.map((home) => [home, new Set()]));
for (const s of services) {
  for (let i = 0; i < HOMES; i++) asks.get(homes[drawn(s.id, String(i)) % homes.length] ?? '')?.add(s);
  for (const home of holdersOf(s)) if (!isLarge.has(home) || drawn(s.id, home) % 3 === 0) asks.get(home)?.add(s);
}
const askedBy = (home: string) => [...(asks.get(home) ?? [])];

/** Is the operator, or one above it, the state itself? Then the way is short without a line. */
const isOrgan = (a: Assessment, home: string): boolean => {
  const seen = new Set<string>();
  const isPart = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const parents = dataset.operators.get(id)?.parents ?? [];
    return parents.some(
      ({ value }) => (value.control === 'organ' && value.jurisdiction === home) || isPart(value.operator ?? ''),
    );
  };
  return isPart(a.operator?.id ?? '');
};

/** What an answer claims beyond the data; empty when it claims nothing of the kind. */
function excess(a: Assessment): string[] {
  const home = a.question.home.toLowerCase();
  const own = a.routes.filter((r) => r.requester === a.question.home && r.status === 'in-force');
  const line = own.some((r) => r.kind === 'direct-technical-access');
  const below = own.some((r) =>
    r.filters.some((f) => f.authorizer !== 'unknown' && isBelow(f.authorizer, 'independent-body')),
  );
  const knownLine = dataset.jurisdictions.get(home)?.directAccess.some((c) => c.value.known === true) ?? false;
  return [
    a.level === 'alert' && !line && !(a.localized === true && below)
      ? 'an alert without a line, and without localized data open to a dependent authority'
      : '',
    a.level === 'warning' && !(a.localized === true && a.measures.some((m) => m.complies === true))
      ? 'a warning without a measure obeyed'
      : '',
    line && !knownLine && !isOrgan(a, home) ? 'a line nobody recorded' : '',
    a.localized === true && a.storage.places.length > 0 && !a.storage.places.includes(a.question.home)
      ? 'localized where it does not rest'
      : '',
    a.findings.some((f) => f.level !== 'none' && f.sources.length === 0 && f.kind !== 'domestic')
      ? 'a finding with a level and no source'
      : '',
    a.operator?.jurisdiction === 'unknown' &&
    a.findings.some((f) => f.kind === 'domestic') &&
    a.storage.places.length === 0
      ? 'a domestic service of an unknown seat'
      : '',
  ].filter((x) => x !== '');
}

describe('assess over homes and services', { timeout: 60_000 }, () => {
  it('is asked about every service from three homes at least', () => {
    const count = new Map<string, number>();
    for (const home of homes) for (const { id } of askedBy(home)) count.set(id, (count.get(id) ?? 0) + 1);
    expect(services.filter((s) => (count.get(s.id) ?? 0) < 3).map((s) => s.id)).toEqual([]);
  });

  it.each(homes)(
    'answers for %s at its own services and at a slice of the others, and claims no more than the data',
    (home) => {
      const wrong = askedBy(home).flatMap((s) => {
        const a = assess(
          { given: `https://${s.hosts[0]?.host}/`, person: { home }, on: '2026-11-24', alternatives: false },
          dataset,
        );
        return a.service === null ? [`${s.id}: not found`] : excess(a).map((x) => `${s.id}: ${x}`);
      });
      expect(wrong).toEqual([]);
    },
  );
});
