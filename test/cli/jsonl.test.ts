import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerLines } from '../../cli/commands/jsonl';
import { load } from '../../cli/load';
import { SMALL } from './run';

const dataset = load(SMALL);

/** Answers to the lines, parsed; every one stands on a line of its own. */
async function ask(...lines: string[]): Promise<Record<string, never>[]> {
  const output = new PassThrough();
  const defaults = { on: '2026-11-24', wary: [], preferred: [], suppose: [], person: {} };
  const done = answerLines(Readable.from([`${lines.join('\n')}\n`]), output, {
    dataset,
    defaults,
    lang: 'en',
    data: undefined,
  });
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  await done;
  return chunks
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, never>);
}

const q = (url: string, home = 'KR', more: object = {}) => JSON.stringify({ url, home, ...more });

it('answers each line on a line, in the same order', async () => {
  const answers = await ask(
    q('https://mail.google.com/'),
    q('https://example.org/'),
    q('https://open.kakao.com/o/abc'),
  );
  expect(answers.map((a) => a.service && (a.service as { id: string }).id)).toEqual(['gmail', null, 'kakaotalk']);
  expect(answers.every((a) => a.format === 'assessment/1')).toBe(true);
});

it.each([
  ['not json', /^not JSON \(.*\); write one object on the line$/],
  ['', /^not JSON/],
  ['[]', /^not an object/],
  ['null', /^not an object/],
  ['5', /^not an object/],
  ['{"home":"KR"}', /^no "url"/],
  ['{"url":"gmail.com"}', /^no "home"/],
  ['{"url":"gmail.com","home":"UK"}', /^home UK: no such country code; did you mean GB/],
  ['{"url":"gmail.com","home":7}', /^home: not a text/],
  ['{"url":"gmail.com","home":"KR","on":"2026-13-01"}', /^on 2026-13-01: no day of the calendar/],
  ['{"url":"gmail.com","home":"KR","hme":"x"}', /^"hme" is not a field of a question; did you mean "home"\?/],
  ['{"url":"gmail.com","home":"KR","suppose":["revolution"]}', /^suppose revolution/],
])('a broken line %j gives an error on its line and the run goes on', async (line, said) => {
  const answers = await ask(q('gmail.com'), line, q('gmail.com'));
  expect(answers.map((a) => a.format)).toEqual(['assessment/1', 'error/1', 'assessment/1']);
  expect(answers[1]).toEqual({ format: 'error/1', line: 2, error: expect.stringMatching(said) });
});

it('reads the facts about the person from the line', async () => {
  const [plain, china] = await ask(
    q('icloud.com', 'CN', { accountRegion: 'US' }),
    q('icloud.com', 'US', { accountRegion: 'CN', wary: ['CN'] }),
  );
  expect(plain).toMatchObject({ service: { id: 'icloud' }, localized: false });
  expect(china).toMatchObject({ operator: { id: 'gcbd' } });
});

it('answers a thousand questions at once', async () => {
  const answers = await ask(
    ...Array.from({ length: 1000 }, (_, i) => q('https://mail.google.com/', i % 2 ? 'KR' : 'GB')),
  );
  expect(answers).toHaveLength(1000);
}, 30_000);
