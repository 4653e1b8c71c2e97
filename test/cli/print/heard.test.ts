/** What packs say, in words: each under its publisher's name, with its own sources and nobody else's. */
import { beforeAll, expect, it } from 'vitest';
import { heard } from '../../../cli/print/heard';
import type { Finding, Heard } from '../../../domain/assessment';
import { learnFromDisk } from '../../../locales/from-disk';
import { answerWith, read, weighty } from './answer-with';

beforeAll(() => learnFromDisk('en'));

const words = (en: string) => ({ original: 'en', text: { en } }) as unknown as Heard['title'];
const pack = (parts: Partial<Heard> = {}): Heard => ({
  publisher: 'a'.repeat(64),
  name: 'Han River',
  pack: 'korea',
  version: 3,
  issued: '2026-11-20',
  title: words('What we know'),
  level: 'none',
  differs: [],
  sources: [],
  advice: [],
  withdrawn: [],
  unread: 0,
  ...parts,
});
const [first] = answerWith({}).findings;
const finding = (parts: Partial<Finding>): Finding => ({ ...(first as Finding), sources: [], ...parts });
const OURS = { title: 'A source of ours', url: 'https://ours.example/' };
const THEIRS = { title: 'A source of theirs', url: 'https://theirs.example/' };

it.each<[string, Heard[], Finding[]]>([
  ['nobody says anything', [], [finding({})]],
  ['one has nothing to say', [pack()], [finding({ sources: [OURS] })]],
  [
    'one says a finding of its own',
    [pack()],
    [
      finding({ sources: [OURS] }),
      finding({ sources: [THEIRS], by: 'a'.repeat(64), publisher: 'Han River', pack: 'korea' } as Partial<Finding>),
      finding({ sources: [OURS], by: 'b'.repeat(64), publisher: 'Other', pack: 'korea' } as Partial<Finding>),
      finding({ sources: [OURS], by: 'a'.repeat(64), publisher: 'Han River', pack: 'china' } as Partial<Finding>),
    ],
  ],
  [
    'one gives advice, takes words back, is old, and says what nobody understands',
    [
      pack({
        expired: true,
        unread: 2,
        sources: [1, 2, 3, 4, 5].map((n) => ({ title: `Source ${n}` })),
        advice: [words('Ask us first.'), { ...words('Read this.'), url: 'https://han-river.example/advice' }],
        withdrawn: [{ on: '2026-11-01', claim: words('It keeps a year.'), reason: words('Another service.') }],
      }),
    ],
    [],
  ],
  ['two say something', [pack(), pack({ name: 'Taiga', publisher: 'c'.repeat(64), pack: 'register' })], []],
])('where %s', async (name, packs, findings) => {
  const text = read(heard(answerWith({ heard: packs, findings }), weighty));
  await expect(`${text}\n`).toMatchFileSnapshot(`./pieces/packs, where ${name}.txt`);
});

it('there is nothing to print where no pack was asked', () => {
  const { heard: _, ...without } = answerWith({});
  expect(heard(without, weighty)).toEqual([]);
});
