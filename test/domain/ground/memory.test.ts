import { describe, expect, it } from 'vitest';
import { recall } from '../../../domain/memory';
import { DAY, worldOf } from '../small-world';

describe('recall', () => {
  const [one, other] = [worldOf(), worldOf()];
  const who = { person: { home: 'kr', residence: 'us' }, on: DAY };
  let worked = 0;
  const ask = (dataset = one, person = who, room = 'room', key = 'key') =>
    recall(dataset, person, room, key, () => (worked += 1));

  it('works a thing out once for a person and a day, whoever asks', () => {
    const first = ask();
    expect(ask()).toBe(first);
    expect(ask(one, { person: { residence: 'us', home: 'kr' }, on: DAY })).toBe(first);
  });

  it('remembers even that there is nothing', () => {
    let asked = 0;
    const nothing = () => recall(one, who, 'room', 'nothing', () => void (asked += 1));
    nothing();
    nothing();
    expect(asked).toBe(1);
  });

  it('never gives the answer of another dataset, room, key, person or day', () => {
    const answers = [
      ask(),
      ask(other),
      ask(one, who, 'other room'),
      ask(one, who, 'room', 'other key'),
      ask(one, { ...who, person: { home: 'kr', residence: 'ie' } }),
      ask(one, { ...who, on: '2020-01-01' }),
    ];
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('forgets the last person when another one asks', () => {
    const first = ask();
    ask(one, { person: { home: 'us', residence: 'us' }, on: DAY });
    expect(ask()).not.toBe(first);
  });
});
