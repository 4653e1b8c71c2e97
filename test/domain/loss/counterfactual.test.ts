import { describe, expect, it } from 'vitest';
import { causes } from '../../../domain/loss/counterfactual';
import { localization } from '../../../domain/localization/localized';
import { road } from '../order/decisions';
import {
  ask,
  chainOf,
  claim,
  findingOf,
  instrument,
  kept,
  line,
  measure,
  operator,
  service,
  situationOf,
  under,
  worldOf,
} from '../small-world';

const kr = under('kr', 'court');
const us = under('us', 'court');
const acme = operator('acme', 'us');
const local = operator('local', 'kr');
const treaty = instrument('treaty', 'mlat', ['kr', 'us']);
const obeyed = measure('law', 'kr', { compliance: [claim({ service: 'mail', answer: 'complies' })] });
const here = claim({ places: [{ jurisdiction: 'kr', role: 'primary' }], persons: { residence: ['kr'] } });
const sorted = (elsewhere = 'us') => service('mail', 'acme', undefined, { storage: [kept(elsewhere), here] });

describe('the causes of a loss', () => {
  const of = (mail: ReturnType<typeof service>, ...roads: Parameters<typeof causes>[0]) => {
    const world = worldOf(kr, us, acme, obeyed, mail);
    return causes(roads, localization(situationOf(world, 'mail', 'kr'), 'kr', world));
  };

  it('are the localization and each road in force that goes round another state', () => {
    expect(of(service('mail', 'acme', 'us'), road([], { kind: 'domestic-order' }), road([]))).toEqual([]);
    expect(of(service('mail', 'acme', 'kr'))).toEqual(['localization']);
    const kinds = [
      'direct-technical-access',
      'executive-agreement',
      'production-order',
      'protocol-direct',
      'establishment-compulsion',
    ] as const;
    expect(of(service('mail', 'acme', 'us'), ...kinds.map((kind) => road([], { kind })))).toEqual([
      'direct-access',
      'agreement',
      'production-order',
      'protocol',
      'establishment',
    ]);
  });

  it('are none of those that may be open only', () => {
    expect(of(service('mail', 'acme', 'us'), road([], { kind: 'executive-agreement', status: 'unknown' }))).toEqual([]);
  });
});

describe('what would protect the person without the cause', () => {
  const lostTo = (kind: string, ...records: Parameters<typeof worldOf>) => {
    const a = ask(worldOf(...records), 'mail', 'kr');
    const f = findingOf(a, kind);
    return [a.verdict, chainOf(f?.lost ?? []), f?.because.find((s) => s.key.startsWith('step.reference'))?.key];
  };

  it('is the same service as it is kept for others, where people here are kept apart', () => {
    expect(lostTo('localized', kr, us, acme, treaty, obeyed, sorted())).toEqual([
      'weaker',
      'US court',
      'step.reference-usual',
    ]);
  });

  it('first misses the decision of the state that would hold the data', () => {
    const abroad = [instrument('a-treaty', 'mlat', ['kr', 'us']), instrument('treaty', 'mlat', ['kr', 'ie'])];
    expect(lostTo('localized', kr, us, under('ie', 'court'), acme, ...abroad, obeyed, sorted('ie'))[1]).toBe(
      'IE court + US court',
    );
  });

  it('misses a judge before a government that is only asked out of courtesy', () => {
    expect(lostTo('localized', kr, us, acme, obeyed, sorted())[1]).toBe('US court + US executive');
  });

  it('is nothing where the same service is kept here for everybody and no cause is known', () => {
    expect(lostTo('localized', kr, us, acme, treaty, obeyed, service('mail', 'acme', 'us'))).toEqual([
      'same',
      'nobody',
      undefined,
    ]);
  });

  it('of a service at home is another forum, for it has no elsewhere', () => {
    const other = service('other', 'acme', 'us');
    const norm = measure('law', 'kr');
    expect(lostTo('localized', kr, us, acme, local, treaty, norm, service('mail', 'local', 'kr'), other)).toEqual([
      'weaker',
      'US court',
      'step.reference-strongest',
    ]);
  });

  it('is not the service elsewhere where the home state controls the operator there as well', () => {
    const owned = operator('acme', 'us', { parents: [claim({ jurisdiction: 'kr', control: 'state' })] });
    const free = operator('free', 'us');
    const [verdict, lost, reference] = lostTo(
      'localized',
      kr,
      us,
      owned,
      free,
      treaty,
      obeyed,
      sorted(),
      service('other', 'free', 'us'),
    );
    expect([verdict, lost, reference]).toEqual(['weaker', 'US court', 'step.reference-strongest']);
  });

  it('is unknown, not the same, where no other forum is known', () => {
    const lined = under('kr', 'court', { directAccess: [line()] });
    expect(lostTo('direct-access', lined, local, service('mail', 'local', 'kr'))[0]).toBe('weaker');
    expect(ask(worldOf(kr, local, measure('law', 'kr'), service('mail', 'local', 'kr')), 'mail', 'kr').verdict).toBe(
      'same',
    );
  });

  it('counts a line as taken away together with the localization, and the paper as what remains', () => {
    const lined = under('kr', 'court', { directAccess: [line()] });
    const a = ask(worldOf(lined, us, acme, treaty, obeyed, sorted()), 'mail', 'kr');
    const f = findingOf(a, 'direct-access');
    expect([chainOf(f!.lost), chainOf(f!.remaining)]).toEqual(['US court + KR court', 'KR court']);
    expect(a.verdict).toBe('weaker');
  });
});
