/** Lines shared out among threads, with threads that answer when the test says so. */
import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines, type Helpers, type Numbered } from '../../../cli/commands/jsonl';
import { pool, type Thread } from '../../../cli/commands/threads';
import { load } from '../../../cli/load';
import { SMALL } from '../run';

class Slow extends EventEmitter {
  asked: Numbered[][] = [];
  ended = false;
  postMessage(lines: Numbered[]) {
    this.asked.push(lines);
  }
  terminate() {
    this.ended = true;
    return Promise.resolve(0);
  }
  say(text: string) {
    this.emit('message', Buffer.from(text));
  }
}
const poolOf = (...threads: Slow[]) => pool(threads as unknown as Thread[]);
const line = (n: number): Numbered[] => [[n, `line ${n}`]];

describe('a pool', () => {
  it('hands lines to whoever has least in hand', () => {
    const [a, b] = [new Slow(), new Slow()];
    const { answer } = poolOf(a, b);
    for (const n of [1, 2, 3]) void answer(line(n));
    b.say('2');
    void answer(line(4));
    expect([a.asked, b.asked]).toEqual([
      [line(1), line(3)],
      [line(2), line(4)],
    ]);
  });

  it('gives each answer to whom it was promised, in the order of asking', async () => {
    const a = new Slow();
    const { answer } = poolOf(a);
    const both = Promise.all([answer(line(1)), answer(line(2))]);
    a.say('first');
    a.say('second');
    expect((await both).map(String)).toEqual(['first', 'second']);
  });

  it('keeps the lines of a home with one thread, and puts the answers in the order of the lines', async () => {
    const [a, b] = [new Slow(), new Slow()];
    const { answer } = poolOf(a, b);
    const asks = (n: number, home: string): Numbered => [n, `{"url":"x","home":"${home}"}`];
    const first = answer([asks(1, 'KR'), asks(2, 'DE'), asks(3, 'kr')]);
    const second = answer([asks(4, 'DE'), asks(5, 'KR')]);
    expect([a.asked, b.asked]).toEqual([
      [[asks(1, 'KR'), asks(3, 'kr')], [asks(5, 'KR')]],
      [[asks(2, 'DE')], [asks(4, 'DE')]],
    ]);
    b.say('2\n');
    b.say('4\n');
    a.say('1\n3\n');
    a.say('5\n');
    expect((await Promise.all([first, second])).map(String)).toEqual(['1\n2\n3\n', '4\n5\n']);
  });

  it('is idle while anybody has nothing in hand, and says when somebody becomes so', () => {
    const [a, b] = [new Slow(), new Slow()];
    const helpers = poolOf(a, b);
    let told = 0;
    helpers.whenIdle = () => void (told += 1);
    expect(helpers.isIdle()).toBe(true);
    void helpers.answer(line(1));
    expect(helpers.isIdle()).toBe(true);
    void helpers.answer(line(2));
    void helpers.answer(line(3));
    expect(helpers.isIdle()).toBe(false);
    a.say('1');
    expect([told, helpers.isIdle()]).toEqual([0, false]);
    a.say('3');
    expect([told, helpers.isIdle()]).toEqual([1, true]);
  });

  it('has room until each has two bundles, and again when one is answered', async () => {
    const a = new Slow();
    const helpers = poolOf(a);
    void helpers.answer(line(1));
    await helpers.room();
    void helpers.answer(line(2));
    let free = false;
    const room = helpers.room().then(() => (free = true));
    await Promise.resolve();
    expect(free).toBe(false);
    a.say('1');
    await room;
    expect(free).toBe(true);
  });

  it('fails every answer a broken thread owed', async () => {
    const [a, b] = [new Slow(), new Slow()];
    const { answer } = poolOf(a, b);
    const promised = [answer(line(1)), answer(line(2)), answer(line(3))];
    const settled = Promise.allSettled(promised);
    a.emit('error', new Error('out of memory'));
    b.say('2');
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  });

  it('ends all its threads', async () => {
    const threads = [new Slow(), new Slow()];
    await poolOf(...threads).end();
    expect(threads.every(({ ended }) => ended)).toBe(true);
  });
});

describe('many lines', () => {
  const batch = {
    dataset: load(SMALL),
    defaults: { on: '2026-11-24', person: {} },
    lang: 'en',
    data: undefined,
  } as const;
  const wrong = (n: number) => `wrong ${n}`;

  /** Threads that answer later lines first. */
  async function through(count: number) {
    const bundles: number[][] = [];
    const told: number[] = [];
    let started = 0;
    let ended = 0;
    let inHand = 0;
    const helpers: Helpers = {
      answer: (lines) => {
        bundles.push(lines.map(([n]) => n));
        inHand += 1;
        const delay = bundles.length % 2 === 1 ? 8 : 0;
        return new Promise((resolve) =>
          setTimeout(() => {
            inHand -= 1;
            resolve(Buffer.from(lines.map(([n, text]) => `${n}:${text}\n`).join('')));
            if (inHand === 0) helpers.whenIdle();
          }, delay),
        );
      },
      isIdle: () => inHand === 0,
      whenIdle: () => undefined,
      room: () => Promise.resolve(),
      end: () => Promise.resolve(void (ended += 1)),
    };
    const output = new PassThrough();
    const chunks: string[] = [];
    output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    const input = Readable.from([Array.from({ length: count }, (_, i) => `${wrong(i + 1)}\n`).join('')]);
    const start = () => {
      started += 1;
      return helpers;
    };
    await answerLines(input, output, batch, start, (n) => told.push(n));
    return { bundles, told, started, ended, lines: chunks.join('').trimEnd().split('\n') };
  }

  it('are answered alone up to 64: a thread would take longer to start', async () => {
    const { started, lines } = await through(64);
    expect([started, lines.length]).toEqual([0, 64]);
  });

  it('beyond are handed over in bundles of at most 32, once each, and printed in their order', async () => {
    const { started, ended, bundles, lines } = await through(400);
    expect([started, ended]).toEqual([1, 1]);
    expect(bundles.flat()).toEqual(Array.from({ length: 336 }, (_, i) => i + 65));
    expect(Math.max(...bundles.map((b) => b.length))).toBeLessThanOrEqual(32);
    expect(lines.slice(64)).toEqual(bundles.flat().map((n) => `${n}:${wrong(n)}`));
    expect(lines.slice(0, 64).map((text) => (JSON.parse(text) as { line: number }).line)).toEqual(
      Array.from({ length: 64 }, (_, i) => i + 1),
    );
  });

  it('tell how many are answered, up to the last', async () => {
    const { told } = await through(100);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(100);
  });
});
