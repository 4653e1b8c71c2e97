import { expect, it } from 'vitest';
import { lean } from '../../../shell/core/lean';

it('a first reply is plain data without sources, which are not looked at', () => {
  const road = {
    kind: 'mlat',
    get status() {
      return 'in-force';
    },
    get sources(): never {
      throw new Error('looked at');
    },
    filters: [{ authorizer: 'court', sources: [{ title: 'Act 1' }] }],
    through: null,
  };
  const copy = lean({ routes: [road] });
  expect(copy).toEqual({
    routes: [
      { kind: 'mlat', status: 'in-force', sources: [], filters: [{ authorizer: 'court', sources: [] }], through: null },
    ],
  });
  expect(Object.getOwnPropertyDescriptor(copy.routes[0], 'status')).toMatchObject({ value: 'in-force' });
  expect(structuredClone(copy)).toEqual(copy);
});
