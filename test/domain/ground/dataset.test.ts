import { describe, expect, it } from 'vitest';
import { claim, instrument, measure, operator, service, state, worldOf } from '../small-world';

const blocked = (jurisdiction: string, status: string) => claim({ jurisdiction, status });

describe('a dataset', () => {
  const world = worldOf(
    service('b', 'acme', 'us', {
      categories: ['mail', 'messenger'],
      hosts: [{ host: 'b.example', exact: true }],
      mailDomains: [{ domain: 'b.example', subdomains: true }, 'plain.example', { domain: 'r.example', relay: true }],
      blockedIn: [blocked('cn', 'blocked'), blocked('ru', 'throttled'), blocked('ir', 'restricted')],
    }),
    service('a', 'acme', 'us'),
    operator('daughter', 'ie', {
      parents: [
        claim({ operator: 'acme', jurisdiction: 'us', control: 'full' }),
        claim({ jurisdiction: 'us', control: 'state' }),
      ],
    }),
    operator('acme', 'us'),
    instrument('treaty', 'mlat', ['us', 'kr', 'us']),
    measure('z-law', 'cn'),
    measure('a-law', 'cn'),
    state('us'),
    state('cn'),
  );

  it('holds its records in the order of their ids, whatever order they came in', () => {
    expect([...world.services.keys()]).toEqual(['a', 'b']);
    expect([...world.jurisdictions.keys()]).toEqual(['cn', 'us']);
    expect(world.measuresOf.get('cn')?.map((m) => m.id)).toEqual(['a-law', 'z-law']);
  });

  it('knows a host by its service and whether this very host is meant', () => {
    expect(world.hosts.get('b.example')).toEqual({ service: 'b', exact: true });
    expect(world.hosts.get('a.example')).toEqual({ service: 'a', exact: false });
  });

  it('knows a mail domain however shortly it is written', () => {
    expect(Object.fromEntries(world.mailDomains)).toEqual({
      'a.example': { service: 'a', subdomains: false, relay: false },
      'b.example': { service: 'b', subdomains: true, relay: false },
      'plain.example': { service: 'b', subdomains: false, relay: false },
      'r.example': { service: 'b', subdomains: false, relay: true },
    });
  });

  it('knows the daughters of an operator', () => {
    expect(Object.fromEntries(world.children)).toEqual({ acme: ['daughter'] });
  });

  it('names an instrument once among those of a state, however often the state stands in it', () => {
    expect(world.instrumentsOf.get('us')?.map((i) => i.id)).toEqual(['treaty']);
    expect(world.instrumentsOf.get('kr')?.map((i) => i.id)).toEqual(['treaty']);
  });

  it('finds a service under each of its purposes', () => {
    expect(world.servicesIn.get('mail')?.map((s) => s.id)).toEqual(['a', 'b']);
    expect(world.servicesIn.get('messenger')?.map((s) => s.id)).toEqual(['b']);
  });

  it('counts a state among those that block only where it blocks, not where it slows or restricts', () => {
    expect([...world.blockers]).toEqual(['cn']);
  });
});
