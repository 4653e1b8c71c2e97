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

  it('keeps a few persons at once, and forgets the one that asked longest ago', () => {
    const from = (home: string) => ask(one, { person: { home, residence: 'us' }, on: DAY });
    const homes = Array.from({ length: 24 }, (_, n) => `home-${n}`);
    const first = homes.map(from);
    expect(homes.map(from)).toEqual(first);
    // The first asks again and is the last then: another one has to go.
    expect(from('home-0')).toBe(first[0]);
    from('one more');
    expect(from('home-0')).toBe(first[0]);
    expect(from('home-1')).not.toBe(first[1]);
  });
});
