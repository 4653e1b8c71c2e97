/** Every home × every service: an answer without a throw, and never more than the data says. */
import { describe, expect, it } from 'vitest';
import { bundled as dataset } from './bundled';
import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/assessment';
import { isBelow } from '../../domain/order/filter';

/** All of them; every twentieth where RUNS asks for a quick look only. */
const every = Number(process.env['RUNS'] ?? 10_000) < 1000 ? 20 : 1;
const homes = [...dataset.jurisdictions.values()]
  .filter((j) => j.actorOnly !== true)
  .map((j) => j.id)
  .filter((_, i) => i % every === 0);
const services = [...dataset.services.values()].filter((s) => s.hosts.length > 0);

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
    line && !knownLine ? 'a line nobody recorded' : '',
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

describe('assess over the whole product of homes and services', () => {
  it.each(homes)(
    'answers for %s at every service, and claims no more than the data',
    (home) => {
      const wrong = services.flatMap((s) => {
        const a = assess(
          { given: `https://${s.hosts[0]?.host}/`, person: { home }, on: '2026-11-24', alternatives: false },
          dataset,
        );
        return a.service === null ? [`${s.id}: not found`] : excess(a).map((x) => `${s.id}: ${x}`);
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
