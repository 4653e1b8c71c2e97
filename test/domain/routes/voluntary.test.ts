import { describe, expect, it } from 'vitest';
import { voluntaryDisclosure } from '../../../domain/routes/voluntary';
import { claim, contested, ended, operator, service, under } from '../small-world';
import { type Asker, linesBy, routesIn } from './small-roads';

const kr = under('kr', 'prosecutor');

const us = under('us', 'court');

const acme = operator('acme', 'us');

describe('what a provider hands over of its own will', () => {
  const allows = (metadata: string, content: string) => claim({ metadata, content });
  const says = (fields = {}) => claim({ requesters: 'any', data: ['subscriber'], condition: 'none', ...fields });
  const roads = (law: object[], disclosure: object[], asker: Asker = {}, own = kr) =>
    linesBy(
      voluntaryDisclosure,
      [own, under('us', 'court', { voluntaryDisclosure: law }), acme, service('mail', 'acme', 'us', { disclosure })],
      {
        data: 'subscriber',
        ...asker,
      },
    );
  const BARE = ['voluntary-disclosure: nobody'];

  it.each<[string, object[], object[], Asker, string[]]>([
    ['is metadata where its law allows that', [allows('allowed', 'forbidden')], [], {}, BARE],
    ['is traffic data as well', [allows('allowed', 'forbidden')], [], { data: 'traffic' }, BARE],
    ['is no content where its law forbids that', [allows('allowed', 'forbidden')], [], { data: 'stored-content' }, []],
    ['is content where its law allows that', [allows('forbidden', 'allowed')], [], { data: 'stored-content' }, BARE],
    [
      'is never live content: it does not lie there to be handed over',
      [allows('allowed', 'allowed')],
      [],
      { data: 'live-content' },
      [],
    ],
    ['is nothing where nobody knows the law', [allows('unknown', 'unknown')], [], {}, []],
    ['is nothing where the law is contested', [contested(allows('allowed', 'allowed').value)], [], {}, []],
    [
      'is nothing to the state it sits in, which can order',
      [allows('allowed', 'allowed')],
      [says()],
      { requester: 'us' },
      [],
    ],
    ['is what the provider itself says', [], [says()], {}, BARE],
    ['is not what it says of other data', [], [says()], { data: 'traffic' }, []],
    ['is not what it says of other states', [], [says({ requesters: ['jp'] })], {}, []],
    ['is what it says of this state', [], [says({ requesters: ['jp', 'kr'] })], {}, BARE],
    ['is not what it once said', [], [ended(says().value)], {}, []],
    ['is not what is contested', [], [contested(says().value)], {}, []],
    ['on unknown terms may be', [], [says({ condition: 'unknown' })], {}, ['voluntary-disclosure?: nobody']],
    [
      "on the order of a court asks a court, whatever the requester's law is content with",
      [],
      [says({ condition: 'own-court-order' })],
      {},
      ['voluntary-disclosure: KR court'],
    ],
  ])('%s', (_, law, disclosure, asker, expected) => {
    expect(roads(law, disclosure, asker)).toEqual(expected);
  });

  it('asks the very court of the requester where its law has one', () => {
    const disclosure = [says({ condition: 'own-court-order', share: 'one request in ten' })];
    const records = [under('kr', 'court'), us, acme, service('mail', 'acme', 'us', { disclosure })];
    const r = routesIn(records, { data: 'subscriber' }).find((x) => x.kind === 'voluntary-disclosure');
    expect(r).toMatchObject({ through: 'US', costs: ['one request in ten'], rests: ['mail'] });
    expect(r?.filters[0]).toMatchObject({ authorizer: 'court', at: 'Art. court' });
  });
});
