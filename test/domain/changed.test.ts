/** A dataset in which some records are others: in every look-up as if it had been put together from those. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, changed, edited } from '../../domain/changed';
import { type Dataset, prepare, type Records } from '../../domain/dataset';
import { LAID } from '../../domain/records/layout';
import { recordsOf } from '../../domain/what-if/suppose';
import { claim, instrument, measure, operator, service, state, under, worldOf } from './small-world';
import { records as generated } from './worlds';

const WORLD = worldOf(
  under('kr', 'court'),
  state('dz'),
  operator('acme', 'us', { hosts: [{ host: 'acme.example' }] }),
  operator('acme-seoul', 'kr', { parents: [claim({ operator: 'acme', jurisdiction: 'us', control: 'full' })] }),
  service('mail', 'acme', 'us'),
  service('chat', 'acme-seoul', 'kr', { categories: ['messenger'] }),
  instrument('treaty', 'mlat', ['kr', 'us']),
  measure('keep', 'kr'),
);

const LISTS = ['children', 'instrumentsOf', 'measuresOf', 'servicesIn'] as const;
const NAMES = ['hosts', 'pages', 'embeds', 'mailExchangers', 'mailDomains'] as const;

/** Everything that can be looked up, in an order of its own; a list without anything in it is none. */
const seen = (d: Dataset) => ({
  ...Object.fromEntries([...LAID, ...NAMES].map((name) => [name, [...d[name]].sort(([a], [b]) => (a < b ? -1 : 1))])),
  ...Object.fromEntries(
    LISTS.map((name) => [
      name,
      [...(d[name] as ReadonlyMap<string, unknown[]>)]
        .filter(([, list]) => list.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  ),
  statesWithLaw: [...d.statesWithLaw].sort(),
  blockers: [...d.blockers].sort(),
  about: [d.version, d.packs],
});

/** The same records, put together anew. */
const anew = (d: Dataset): Dataset => prepare(recordsOf(d), d.version, d.packs);

describe('a changed dataset', () => {
  it('without a change is what it was', () => {
    expect(seen(changed(WORLD, {}))).toEqual(seen(WORLD));
  });

  it.each<[string, Parameters<typeof changed>[1]]>([
    [
      'a new record of each kind',
      {
        jurisdictions: byId(recordsOf(worldOf(under('de', 'court'))).jurisdictions),
        operators: byId(
          recordsOf(
            worldOf(
              operator('bcme', 'de', {
                parents: [claim({ operator: 'acme', jurisdiction: 'us', control: 'full' })],
                hosts: [{ host: 'bcme.example', exact: true }],
              }),
            ),
          ).operators,
        ),
        services: byId(
          recordsOf(
            worldOf(
              service('call', 'bcme', 'de', {
                embeds: ['embed.example'],
                mailDomains: [
                  'call.example',
                  { domain: 'sub.example', subdomains: true },
                  { domain: 'relay.example', relay: true },
                ],
                mailExchangers: ['mx.example', { host: 'gate.example', gateway: true }],
                blockedIn: [
                  claim({ jurisdiction: 'cn', status: 'blocked' }),
                  claim({ jurisdiction: 'ru', status: 'throttled' }),
                ],
              }),
            ),
          ).services,
        ),
        instruments: byId(recordsOf(worldOf(instrument('another', 'mlat', ['kr', 'de']))).instruments),
        measures: byId(recordsOf(worldOf(measure('also', 'kr'))).measures),
      },
    ],
    [
      'a service of another kind',
      { services: edited(WORLD.services, 'mail', (s) => ({ ...s, categories: ['messenger'] as typeof s.categories })) },
    ],
    [
      'an operator of another group',
      { operators: edited(WORLD.operators, 'acme-seoul', (o) => ({ ...o, parents: [] })) },
    ],
    [
      'a treaty of other states',
      { instruments: edited(WORLD.instruments, 'treaty', (i) => ({ ...i, parties: i.parties.slice(1) })) },
    ],
    ['a measure of another state', { measures: edited(WORLD.measures, 'keep', (m) => ({ ...m, jurisdiction: 'dz' })) }],
    [
      'nothing of what is not there',
      { measures: edited(WORLD.measures, 'none', (m) => ({ ...m, jurisdiction: 'dz' })) },
    ],
  ])('with %s is one that was made with it', (_, edits) => {
    const after = changed(WORLD, edits);
    expect(seen(after)).toEqual(seen(anew(after)));
    expect(seen(WORLD)).toEqual(seen(anew(WORLD)));
  });

  it('is as one made of the same records, whichever of two worlds lies over the other', () => {
    fc.assert(
      fc.property(generated, generated, (below: Records, above: Records) => {
        const { services: _, operators: __, jurisdictions: ___, ...others } = above;
        const edits = Object.fromEntries(
          Object.entries(others).map(([folder, list]) => [folder, byId(list as { id: string }[])]),
        );
        const after = changed(prepare(below, '1'), edits, ['a pack']);
        expect(seen(after)).toEqual(seen(anew(after)));
        expect(after.packs).toEqual(['a pack']);
      }),
      { numRuns: 200 },
    );
  });
});
