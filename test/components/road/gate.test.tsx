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
    ['court', 'guarded', 'guarded'],
    ['independent-body', 'guarded', 'guarded'],
    ['prosecutor', 'own', 'guarded'],
    ['executive', 'own', 'guarded'],
    ['agency', 'own', 'own'],
    ['none', 'own', 'own'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('of a %s is drawn as %s at home and as %s abroad', (authorizer, atHome, abroad) => {
    expect(look({ authorizer, part: 'requesting' })).toBe(atHome);
    expect(look({ authorizer, part: 'requested' })).toBe(abroad);
  });

  it('has a drawing of its own for each look', () => {
    const drawn = [gate({}), gate({ authorizer: 'agency' }), gate({ authorizer: 'unknown' }), gate({}, {})];
    expect(new Set(drawn.map((root) => root.querySelector('path')?.getAttribute('d'))).size).toBe(4);
  });

  it('names every kind of decider in words', () => {
    const names = AUTHORIZERS.map((authorizer) => gate({ authorizer }).querySelector('b')?.textContent);
    expect(new Set(names).size).toBe(AUTHORIZERS.length);
    expect(names.every((name) => name?.endsWith('South Korea'))).toBe(true);
  });

  it('of a central authority that weighs nothing is told as passing on, without a threshold', () => {
    const courier = gate({ part: 'central-authority', threshold: 'none' });
    expect(courier.querySelectorAll('small')).toHaveLength(1);
    expect(gate({ part: 'central-authority' }).querySelectorAll('small')).toHaveLength(2);
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
    expect(gate({ confidence }).querySelectorAll('small')).toHaveLength(isSaid ? 2 : 1);
  });

  it('that is gone names what took it and since when, as far as either is known', () => {
    const reason = (lost: Reason) => gate({}, lost).querySelector('.reason')?.textContent;
    expect(reason({ law: 'An Act', since: '2018-02' })).toMatch(/^An Act · .*February 2018/);
    expect(reason({ law: 'An Act' })).toBe('An Act');
    expect(reason({ since: '2018' })).toMatch(/^[^·]*2018[^·]*$/);
    expect(reason({})).toBeUndefined();
  });

  it('that another forum would have is called missing, and nothing is said to have taken it', () => {
    const root = gate({}, { instead: 'Letters', law: 'An Act' });
    expect(root.querySelector('b')?.textContent).not.toBe(gate({}, {}).querySelector('b')?.textContent);
    expect(root.querySelector('.reason')).toBeNull();
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

  it('names the state it leads through only where that is another than the one that asks', () => {
    const way = (through: string | undefined) =>
      draw(<Road data="traffic" route={route({ through: through ?? 'KR' })} />).querySelector('.way')?.textContent;
    expect(way('US')).toContain('United States');
    expect(way('KR')).not.toContain('South Korea');
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
