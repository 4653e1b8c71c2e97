/** What is said beside a road: what it costs, which others are open, which may be. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawRoad, shortRoad } from '../../../cli/print/road';
import type { Route } from '../../../domain/assessment';
import { learnFromDisk } from '../../../locales/from-disk';
import { answerWith, english, read } from './answer-with';

beforeAll(() => learnFromDisk('en'));

const base = answerWith({});
const { home } = base.question;
const mine = (r: Route) => r.requester === home && r.data === 'stored-content' && r.track === 'criminal';
const first = base.routes.find((r) => mine(r) && r.front) ?? base.routes.find(mine)!;
const beside = (...others: Partial<Route>[]) =>
  answerWith({
    routes: [
      ...base.routes.filter((r) => !mine(r)),
      first,
      ...others.map((parts): Route => ({ ...first, front: false as never, hindrances: [], ...parts })),
    ],
  });

describe('beside the road', () => {
  it.each<[string, Partial<Route>[]]>([
    ['nothing', []],
    ['another that is open', [{ kind: 'executive-agreement', status: 'in-force' }]],
    ['one that may be open', [{ kind: 'executive-agreement', status: 'unknown' }]],
    [
      'one that is open and may be open is open',
      [
        { kind: 'executive-agreement', status: 'in-force' },
        { kind: 'executive-agreement', status: 'unknown' },
      ],
    ],
    ['the same that may be open is no other', [{ kind: first.kind, status: 'unknown' }]],
  ])('%s', async (name, others) => {
    const lines = drawRoad(beside(...others), home, 'stored-content', english);
    await expect(`${read(lines)}\n`).toMatchFileSnapshot(`./pieces/beside the road, ${name}.txt`);
  });
});

it('in short a road is its kind and who decides, or that none is known', () => {
  expect(shortRoad(base, home, 'stored-content', english)).toMatch(/^What you wrote: /);
  expect(shortRoad(answerWith({ routes: [] }), home, 'stored-content', english)).toContain('no way is known');
});
