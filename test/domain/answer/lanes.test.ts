import { describe, expect, it } from 'vitest';
import type { Assessment, HolderAnswer, Route } from '../../../domain/assessment';
import { concernOf, doubtfulOn, gatesOf, linedIn, secondLane } from '../../../domain/answer/lanes';
import { filter, route } from '../../components/drawn';
import { lettersFor } from '../../components/letters';

const korean = lettersFor('kr');
const court = (jurisdiction: string) =>
  filter({ jurisdiction, part: jurisdiction === 'KR' ? 'requesting' : 'requested' });
const own = filter({ authorizer: 'agency' });
const open = (filters: Route['filters'], more: Partial<Route> = {}): Route => route({ filters, front: true, ...more });
const perhaps = (filters: Route['filters'], more: Partial<Route> = {}): Route =>
  route({ filters, status: 'unknown', ...more });
const line = route({ kind: 'direct-technical-access', filters: [], front: true });
const holder = (different: Partial<HolderAnswer>): HolderAnswer => ({
  state: 'US',
  holds: ['seat'],
  line: false,
  decides: 'court',
  ...different,
});
const world = (routes: Route[], holders: HolderAnswer[] = []): Assessment => ({ ...korean, routes, holders });

describe('the gates on the button', () => {
  it.each([
    ['two', [open([court('KR'), court('US')])]],
    ['one', [open([court('KR')])]],
    ['none', [open([own])]],
    ['none', [open([])]],
    ['line', [line]],
    ['unknown', []],
    ['unknown', [perhaps([court('KR')])].map((road) => ({ ...road, filters: [] }))],
    ['unknown', [open([filter({ authorizer: 'unknown' })])]],
    ['one-or-two', [open([court('KR'), court('US')]), perhaps([court('KR')])]],
    ['unknown', [open([court('KR')]), perhaps([], { kind: 'direct-technical-access' })]],
    ['two', [open([court('KR'), filter({ jurisdiction: 'CH', authorizer: 'prosecutor', part: 'requested' })])]],
    ['one', [open([court('KR'), filter({ jurisdiction: 'US', authorizer: 'executive', part: 'central-authority' })])]],
    ['one', [open([filter({ authorizer: 'prosecutor' }), court('US')])]],
  ] as const)('are %s', (gates, routes) => {
    expect(gatesOf(world([...routes]))).toBe(gates);
  });

  it('are passed by where the state behind the service has a line, whatever home must ask', () => {
    expect(gatesOf(world([open([court('KR'), court('US')])], [holder({ line: true })]))).toBe('line');
    expect(gatesOf(world([open([court('KR'), court('US')])], [holder({ line: 'unknown' })]))).toBe('two');
  });

  it('count no road of another requester, to other data or on the other track', () => {
    const others = [{ requester: 'CN' }, { data: 'traffic' }, { track: 'national-security' }] as const;
    const routes = others.map((more) => open([], more));
    expect(gatesOf(world([open([court('KR'), court('US')]), ...routes]))).toBe('two');
  });
});

describe('the lane that comes first', () => {
  it('is that of the state the first finding is about, if it asks; else that of home', () => {
    const about = (requester: string, routes: Route[]) =>
      concernOf({ ...korean, routes, findings: korean.findings.map((f) => ({ ...f, requester })) });
    expect(about('CN', [open([]), open([], { requester: 'CN' })])).toBe('CN');
    expect(about('US', [open([])])).toBe('KR');
    expect(concernOf({ ...korean, findings: [] })).toBe('KR');
  });
});

describe('the second lane', () => {
  const two = [open([court('KR'), court('US')])];
  const second = (holders: HolderAnswer[], routes: Route[] = two) => secondLane(world(routes, holders))?.state;

  it('is drawn where a state behind the service needs less, and for nothing else', () => {
    expect(second([holder({})])).toBe('US');
    expect(second([holder({})], [open([court('KR')])])).toBeUndefined();
    expect(second([holder({ decides: 'agency' })], [open([court('KR')])])).toBe('US');
    expect(second([holder({ decides: 'unknown' })])).toBeUndefined();
    expect(second([holder({ decides: 'agency' })], [line])).toBeUndefined();
    expect(second([holder({ decides: 'agency' })], [open([own])])).toBeUndefined();
  });

  it('is drawn for a line as bad as the one of home', () => {
    expect(second([holder({ line: true })], [line])).toBe('US');
  });

  it('is that of a line before one without a judge, and of who runs the service before who keeps it', () => {
    const [us, ru, ch] = [holder({}), holder({ state: 'RU', line: true }), holder({ state: 'CH', decides: 'agency' })];
    expect(second([us, ch, ru])).toBe('RU');
    expect(second([us, ch])).toBe('CH');
    expect(second([holder({ state: 'IE', holds: ['storage'] }), us])).toBe('US');
  });
});

describe('a gate', () => {
  it('stands open where its own state has a line into the content, known and in force', () => {
    expect([...linedIn(world([line], [holder({ line: true })]))].sort()).toEqual(['KR', 'US']);
    expect(
      linedIn(
        world(
          [
            { ...line, data: 'traffic' },
            { ...line, status: 'unknown' },
          ],
          [holder({})],
        ),
      ).size,
    ).toBe(0);
  });

  it('is doubtful where another way has fewer states and not its own', () => {
    const both = open([court('KR'), court('US')]);
    const doubtful = (others: Route[]) => [...doubtfulOn({ chosen: both, others, isUnknown: false })];
    expect(doubtful([])).toEqual([]);
    expect(doubtful([perhaps([court('KR')])])).toEqual(['US']);
    expect(doubtful([perhaps([court('KR'), court('FR')])])).toEqual([]);
    expect(doubtful([perhaps([])])).toEqual(['KR', 'US']);
  });
});
