import { describe, expect, it } from 'vitest';
import { suggestedHome } from '../../../shell/page/suggested-home';

describe('suggestedHome', () => {
  it.each([
    ['ko-KR', 'KR'],
    ['ko', 'KR'],
    ['en-GB', 'GB'],
    ['de-CH', 'CH'],
    ['zh-Hant-HK', 'HK'],
  ])('takes %s for a hint at %s', (language, home) => {
    expect(suggestedHome(language)).toBe(home);
  });

  it.each(['en', 'es-419', 'en-001', 'eo'])('suggests nothing for %s', (language) => {
    expect(suggestedHome(language)).toBeUndefined();
  });
});
