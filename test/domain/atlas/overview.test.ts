import { describe, expect, it } from 'vitest';
import { type Deciders, overviewOf } from '../../../domain/atlas/overview';
import { ask, claim, instrument, line, operator, service, under, worldOf } from '../small-world';

const told = (deciders: Deciders) =>
  deciders.kind === 'gates' ? deciders.gates.map((g) => `${g.jurisdiction} ${g.authorizer}`) : deciders.kind;

describe('a service in one line', () => {
  const world = worldOf(
    under('kr', 'court'),
    under('us', 'agency'),
    under('ru', 'court', { directAccess: [line()] }),
    operator('acme', 'us'),
    operator('local', 'kr'),
    operator('net', 'ru'),
    operator('daughter', 'us', { parents: [claim({ operator: 'net', jurisdiction: 'ru', control: 'majority' })] }),
    instrument('treaty', 'mlat', ['kr', 'us']),
    service('abroad', 'acme', 'us', { encryption: [claim({ content: 'none' })] }),
    service('home', 'local', 'kr'),
    service('lined', 'net', 'ru'),
    service('owned', 'daughter', 'us'),
    service('hidden', 'nobody'),
  );
  const of = (id: string, home = 'kr') => overviewOf(ask(world, id, home));

  it('names who must decide before the requester reads it, and whether the operator can', () => {
    expect(told(of('abroad').content)).toContain('KR court');
    expect(told(of('abroad').content)).toContain('US agency');
    expect(of('abroad').reads).toBe('none');
    expect(told(of('home').content)).toEqual(['KR court']);
  });

  it('says that nobody decides where the requester has a line of its own, and that no way is known where none is', () => {
    expect(told(of('lined', 'ru').content)).toBe('nobody');
    expect(told(of('lined').content)).toBe('letter');
    expect(told(of('hidden').content)).toBe('unknown');
  });

  it('tells what the operator’s own state needs, its line first, whether it asks or not', () => {
    expect(of('abroad').own).toEqual([{ state: 'US', line: false, decides: 'agency' }]);
    expect(of('lined').own).toMatchObject([{ state: 'RU', line: true }]);
    expect(of('lined', 'ru').own).toMatchObject([{ state: 'RU', line: true }]);
    expect(of('home').own).toEqual([{ state: 'KR', line: false, decides: 'court' }]);
    expect(of('hidden').own).toEqual([]);
  });

  it('names the owner’s state besides', () => {
    expect(of('owned').own.map(({ state }) => state)).toEqual(['US', 'RU']);
  });
});
