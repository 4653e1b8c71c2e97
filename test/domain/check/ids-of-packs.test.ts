import { expect, it } from 'vitest';
import { check } from '../../../domain/check/check';
import { canonical } from '../../../domain/check/json-text';

it('an id with a colon is a pack’s, and no record of the dataset bears one', () => {
  const record = { kind: 'group', id: 'steppe:union', name: 'Union', members: [] };
  const { faults } = check([{ folder: 'groups', stem: 'steppe:union', text: canonical(record) }], {
    on: '2026-11-25',
    isPublicSuffix: () => false,
  });
  expect(faults.map(({ field, text }) => `${field}: ${text}`)).toContain(
    'id: "steppe:union" is an id of a pack; leave out what stands before the colon, in the file\'s name as well',
  );
});
