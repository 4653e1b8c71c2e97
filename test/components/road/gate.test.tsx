// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Gate } from '../../../components/road/gate';
import { OtherWays } from '../../../components/road/other-ways';
import { Road } from '../../../components/road/road';
import { Roads } from '../../../components/road/roads';
import type { Filter, Reason } from '../../../domain/assessment';
import { AUTHORIZERS } from '../../../domain/words';
import { draw, filter, route } from '../drawn';
import { lettersFor } from '../letters';

const gate = (different: Partial<Filter>, lost?: Reason) => draw(<Gate filter={filter(different)} lost={lost} />);
const look = (different: Partial<Filter>) => gate(different).querySelector('li')?.className.replace('gate gate-', '');

describe('a gate', () => {
  it.each([
    ['court', 'court'],
    ['independent-body', 'court'],
    ['prosecutor', 'official'],
    ['executive', 'official'],
    ['agency', 'own'],
    ['none', 'own'],
    ['unknown', 'perhaps'],
  ] as const)('of a %s is drawn as %s', (authorizer, drawn) => {
    expect(look({ authorizer })).toBe(drawn);
  });

  it('has a drawing of its own for each look', () => {
    const each = ['court', 'prosecutor', 'agency', 'unknown'] as const;
    const drawn = [...each.map((authorizer) => gate({ authorizer })), gate({}, {})];
    expect(new Set(drawn.map((root) => root.querySelector('path')?.getAttribute('d'))).size).toBe(5);
  });

  it('past which a line runs stands open, says so, and names no threshold, which holds up nobody', () => {
    const root = draw(<Gate filter={filter()} isPassed />);
    expect(root.querySelector('.gate-own')?.textContent).toBe('Court, South Koreaa line runs past it');
  });

  it('that may not be on the way is drawn as one nobody is sure of', () => {
    expect(draw(<Gate filter={filter()} isDoubtful />).querySelector('.gate-perhaps')?.textContent).toContain(
      'perhaps',
    );
  });

  it('names every kind of decider in words', () => {
    const names = AUTHORIZERS.map((authorizer) => gate({ authorizer }).querySelector('b')?.textContent);
    expect(new Set(names).size).toBe(AUTHORIZERS.length);
    expect(names.every((name) => name?.endsWith('South Korea'))).toBe(true);
  });

  it('of a central authority that weighs nothing is told as passing on, without a threshold', () => {
    expect(gate({ part: 'central-authority', threshold: 'none' }).querySelector('small')?.textContent).toMatch(
      /^As central authority/,
    );
    expect(gate({ part: 'central-authority' }).querySelector('small')?.textContent).toMatch(
      /^Reasonable grounds.* · As central authority/,
    );
  });

  it('past which a court can still be had says so', () => {
    expect(gate({ review: 'court-on-objection' }).textContent).toContain('A court decides if somebody objects');
    expect(gate({ review: 'none' }).textContent).not.toContain('objects');
  });

  it.each([
    ['low', true],
    ['contested', true],
    ['medium', false],
    ['high', false],
  ] as const)('known with %s confidence says so: %s', (confidence, isSaid) => {
    expect(gate({ confidence }).querySelector('small')?.textContent.includes(' · ')).toBe(isSaid);
  });

  it('that is gone names what took it and since when, as far as either is known', () => {
    const reason = (lost: Reason) => gate({}, lost).querySelector('small')?.textContent;
    expect(reason({ law: 'An Act', since: '2018-02' })).toMatch(/^An Act · .*February 2018 · Reasonable grounds/);
    expect(reason({ law: 'An Act' })).toMatch(/^An Act · Reasonable grounds/);
    expect(reason({ since: '2018' })).toMatch(/^since 2018 · /);
    expect(reason({})).toMatch(/^Reasonable grounds/);
  });

  it('that another forum would have is called missing, and nothing is said to have taken it', () => {
    const root = gate({}, { instead: 'Letters', law: 'An Act' });
    expect(root.querySelector('b')?.textContent).not.toBe(gate({}, {}).querySelector('b')?.textContent);
    expect(root.textContent).not.toContain('An Act');
  });
});

describe('other ways', () => {
  it('stand once each, with the state they lead through, their gates and their costs', () => {
    const way = route({ hindrances: [{ kind: 'blocking-statute', text: 'A statute against it' }], status: 'unknown' });
    const root = draw(<OtherWays ways={[way, { ...way }, route({ through: 'KR', filters: [] })]} />);
    const lines = [...root.querySelectorAll('li')].map((li) => li.textContent ?? '');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/United States.*not known.*court.*A statute against it/i);
    expect(lines[1]).not.toMatch(/United States/);
    expect(root.querySelector('summary')?.textContent).toContain('2');
  });

  it('are nothing where there are none', () => {
    expect(draw(<OtherWays ways={[]} />).innerHTML).toBe('');
  });
});

describe('a road', () => {
  it('to content ends in an envelope, to metadata in a list', () => {
    const end = (data: 'stored-content' | 'live-content' | 'subscriber' | 'traffic') =>
      draw(<Road data={data} route={route()} />)
        .querySelector('.way path')
        ?.getAttribute('d');
    expect(end('stored-content')).toBe(end('live-content'));
    expect(end('subscriber')).toBe(end('traffic'));
    expect(end('subscriber')).not.toBe(end('live-content'));
  });

  it('without a treaty is drawn closed, not bare: nobody promised anything', () => {
    const root = draw(<Road data="traffic" route={route({ kind: 'none-known', filters: [] })} />);
    expect(root.querySelector('.road-closed')).not.toBeNull();
    expect(root.querySelector('.no-gate')).toBeNull();
  });

  it('without gates names the state it leads through, where that is another than the one that asks', () => {
    const way = (through: string, filters = [] as Filter[]) =>
      draw(<Road data="traffic" route={route({ through, filters })} />).querySelector('.way')?.textContent;
    expect(way('US')).toContain('United States');
    expect(way('KR')).not.toContain('South Korea');
    expect(way('US', [filter({ jurisdiction: 'US' })])).not.toContain('United States');
  });

  it('to content nobody but the ends can read has a lock, to metadata none', () => {
    const lock = (data: 'stored-content' | 'traffic') =>
      draw(<Road data={data} route={route()} encryption="end-to-end-default" />).querySelector('.lock')?.textContent;
    expect(lock('stored-content')).toBe('The operator cannot read it');
    expect(lock('traffic')).toBeUndefined();
  });

  it('to content says to who sees no envelope whether the operator can read it, and draws one of doubt where nobody knows', () => {
    const end = (encryption: 'none' | 'unknown', data: 'stored-content' | 'traffic' = 'stored-content') => {
      const way = draw(<Road data={data} route={route()} encryption={encryption} />).querySelector('.way');
      return [way?.querySelector('svg')?.getAttribute('class'), way?.querySelector('.hidden')?.textContent];
    };
    expect(end('none')).toEqual(['', 'The operator can read it']);
    expect(end('unknown')).toEqual(['unsure', 'Not known whether the operator can read it']);
    expect(end('none', 'traffic')).toEqual(['', undefined]);
  });

  it('has one gate for the court and for the office of that state that hands the request on', () => {
    const office = filter({ jurisdiction: 'US', part: 'central-authority', authorizer: 'executive' });
    const court = filter({ jurisdiction: 'US', part: 'requested' });
    const gates = (filters: Filter[]) =>
      draw(<Road data="traffic" route={route({ filters })} />).querySelectorAll('.gate');
    expect(gates([office, court])).toHaveLength(1);
    expect(gates([office])).toHaveLength(1);
  });
});

describe('the roads of a state', () => {
  it('lie open for home and are folded for another', () => {
    const letters = lettersFor('gb');
    expect(draw(<Roads assessment={letters} requester="GB" />).querySelector('summary h2')).toBeNull();
    expect(draw(<Roads assessment={letters} requester="KR" />).querySelector('summary h2')).not.toBeNull();
  });

  it('lead to all four kinds of data, the chosen road of each told by its gates', () => {
    const root = draw(<Roads assessment={lettersFor('kr')} requester="KR" />);
    const rows = [...root.querySelectorAll('dl > div')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => /Court, South Korea \+ .*Court, United States/.test(row))).toBeDefined();
  });
});
