import { describe, expect, it } from 'vitest';
import { emptyOf, stemOf, withValue } from '../../../packs/making/edit';
import { FORMS } from '../../../packs/making/forms';

describe('a value within a statement', () => {
  const json = { value: { places: [{ jurisdiction: 'kr' }, { jurisdiction: 'us' }] }, since: '2026' };

  it('is put there, and what it was put into stays as it was', () => {
    const now = withValue(json, ['value', 'places', 1, 'jurisdiction'], 'jp');
    expect(now.value.places).toEqual([{ jurisdiction: 'kr' }, { jurisdiction: 'jp' }]);
    expect(json.value.places[1]).toEqual({ jurisdiction: 'us' });
    expect(now.value.places[0]).toBe(json.value.places[0]);
  });

  it('makes what it needs on the way', () => {
    expect(withValue({}, ['sources', 0, 'title'], 'A')).toEqual({ sources: [{ title: 'A' }] });
  });

  it('takes its field away with it, and an item of a list', () => {
    expect(withValue(json, ['since'], undefined)).toEqual({ value: json.value });
    expect(withValue(json, ['value', 'places', 0], undefined).value.places).toEqual([{ jurisdiction: 'us' }]);
  });
});

describe('an empty form', () => {
  it('has the parts that are needed, one source, and says that data is kept where it is said to be', () => {
    expect(emptyOf(FORMS.storage.fields)).toEqual({ value: { places: [{ role: 'primary' }] }, sources: [{}] });
    expect(emptyOf(FORMS.service.fields)).toEqual({ contracts: [{ value: {}, sources: [{}] }] });
  });
});

describe('a short name', () => {
  it.each([
    ['Messengers in Korea', 'messengers-in-korea'],
    ['  Ärger & Élan!  ', 'arger-elan'],
    ['한국의 메신저', ''],
    ['a'.repeat(39) + ' b', `${'a'.repeat(39)}`],
  ])('of %j is %j', (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });
});
