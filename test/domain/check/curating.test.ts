import { describe, expect, it } from 'vitest';
import { carried, carriersOf, homesOf } from '../../../domain/check/carriers';
import { due } from '../../../domain/check/due';
import { whyRefused } from '../../../domain/check/refused-hosts';
import { KINDS, scaffold } from '../../../domain/check/scaffold';
import { fit } from '../../../domain/check/shape';
import {
  applies,
  claim,
  DAY,
  ended,
  instrument,
  measure,
  operator,
  service,
  state,
  under,
  worldOf,
} from '../small-world';

const parent = (of: string) => [claim({ operator: of, jurisdiction: 'us', control: 'full' })];
const world = worldOf(
  under('kr', 'court'),
  under('us', 'court'),
  under('fi', 'court'),
  state('jp'),
  under('eu', 'court', { actorOnly: true }),
  operator('acme', 'us', { parents: parent('top') }),
  operator('top', 'us', { parents: parent('acme') }),
  operator('else', 'jp'),
  service('mail', 'acme', 'fi', { usually: claim('usual') }),
  service('usual', 'else', 'jp'),
  instrument('treaty', 'mlat', ['kr', 'us']),
  instrument('other', 'mlat', ['kr', 'jp']),
  measure('law', 'kr'),
  measure('chats', 'kr', { applies: [applies({ categories: ['messenger'] })] }),
  measure('payments', 'kr', { communications: false }),
  measure('theirs', 'us'),
);

describe('the records an answer is carried by', () => {
  it('are the service and its usual one, its operator and owners, the law of home and of who holds it, treaties and measures between', () => {
    expect([...carriersOf(world.services.get('mail')!, 'kr', DAY, world)].sort()).toEqual([
      'instruments/treaty',
      'jurisdictions/fi',
      'jurisdictions/kr',
      'jurisdictions/us',
      'measures/law',
      'operators/acme',
      'operators/top',
      'services/mail',
      'services/usual',
    ]);
  });

  it('are counted from every state that has a law of its own', () => {
    expect(homesOf(world)).toEqual(['fi', 'kr', 'us']);
    expect(carried(world, DAY).get('measures/law')).toEqual([
      { service: 'mail', home: 'kr' },
      { service: 'usual', home: 'kr' },
    ]);
    expect(
      carried(world, DAY)
        .get('jurisdictions/us')
        ?.map((a) => `${a.service} ${a.home}`),
    ).toEqual(['mail fi', 'mail kr', 'mail us', 'usual us']);
  });
});

describe('what is to be opened next', () => {
  const read = (day: string, more = {}) => ({ sources: [{ title: 'x', read: day }], ...more });
  const list = (order: 'age' | 'impact') =>
    due(
      worldOf(
        under('kr', 'court'),
        operator('a', 'us', { seat: [claim('us', read('2020-01-01'))] }),
        operator('b', 'us', { seat: [claim('us', read('2019-01-01', { reviewBy: '2026-01-01' }))] }),
        operator('c', 'us', { seat: [claim('us'), ended('jp')] }),
        service('mail', 'c', 'us', {
          contracts: [claim({ operator: 'c' }, read('2021-05-05'))],
          storage: [claim({ places: 'unknown' }, read('2018-01-01'))],
        }),
      ),
      DAY,
      order,
      new Set(['mail']),
    ).filter((d) => !d.record.startsWith('jurisdictions/'));

  it('by age is what is past its review, then what was never read, then what was read longest ago', () => {
    expect(list('age').map((d) => `${d.record} ${d.path} ${d.why}`)).toEqual([
      'operators/b seat.0 review-passed',
      'operators/c seat.0 never-read',
      'services/mail storage.0 read-before',
      'operators/a seat.0 read-before',
      'services/mail contracts.0 read-before',
    ]);
  });

  it('by impact is what carries most answers first', () => {
    expect(list('impact').map((d) => `${d.record} ${d.path} ${d.answers}`)).toEqual([
      'operators/b seat.0 0',
      'operators/c seat.0 1',
      'services/mail storage.0 1',
      'services/mail contracts.0 1',
      'operators/a seat.0 0',
    ]);
  });

  it('says when it was read, whether a warning hangs on it, and nothing of what has ended', () => {
    const [first] = list('age');
    expect(first).toMatchObject({ read: '2019-01-01', reviewBy: '2026-01-01', key: false });
    expect(list('age').find((d) => d.path === 'storage.0')?.key).toBe(true);
    expect(list('age').filter((d) => d.path === 'seat.1')).toEqual([]);
  });
});

describe('a source', () => {
  const why = (url: string, record = 'gmail', title = 'A page') => whyRefused({ title, url }, record);

  it.each([
    ['https://en.wikipedia.org/wiki/X', /"en\.wikipedia\.org" is an encyclopaedia/],
    ['http://grokipedia.com', /is written by a language model/],
    ['https://erdda.com:443/x', /is a mirror/],
    ['https://a.gamevid.ru./x', /is a page of copied/],
  ])('%s is none', (url, said) => {
    expect(why(url)).toMatch(said);
  });

  it.each(['https://notwikipedia.org/x', 'https://wikipedia.org.example/x', 'https://law.go.kr/x'])(
    '%s is one',
    (url) => {
      expect(why(url)).toBeUndefined();
    },
  );

  it('without an address is not looked at', () => {
    expect(whyRefused({ title: 'An act' }, 'gmail')).toBeUndefined();
  });

  it('of another product of the company is none', () => {
    const url = 'https://github.com/OpenTermsArchive/x-versions/blob/main/Gmail/Privacy%20Policy.md';
    expect(why(url, 'google-drive', 'Gmail: Privacy Policy')).toMatch(/is the text of another product/);
    expect(why(url, 'gmail', 'Gmail: Privacy Policy')).toBeUndefined();
    expect(why(url, 'google-drive', 'Privacy Policy')).toBeUndefined();
  });
});

describe('a new record', () => {
  it.each(Object.entries(KINDS))('of the kind %s lacks nothing but what a curator must find out', (kind, folder) => {
    const record = scaffold(kind as keyof typeof KINDS, 'kr-us-thing') as Record<string, unknown>;
    expect(record).toMatchObject({ kind, id: 'kr-us-thing', name: 'Kr Us Thing' });
    const { faults } = fit(folder, `${folder}/kr-us-thing.json`, record);
    const asked = faults.filter((f) => !/sources$|^id$|^categories$|^hosts$/.test(f.field));
    expect(asked).toEqual([]);
    expect(faults.filter((f) => f.field.endsWith('sources')).length).toBeGreaterThan(0);
  });

  it('says nothing for them: every value is unknown', () => {
    const text = JSON.stringify([scaffold('measure', 'kr-law'), scaffold('instrument', 'kr-us-treaty')]);
    expect(text).toContain('"jurisdiction":"kr"');
    expect(text).toContain('{"state":"us","standing":"unknown"}');
    expect(text).not.toContain('in-force');
    expect(JSON.stringify(scaffold('jurisdiction', 'kr'))).toContain('"authorizer":"unknown"');
  });
});
