import { COUNTRY_CODES } from '../../domain/states';

/**
 * The state the browser's language suggests: named in it (ko-KR) or, for a language of one country, usual for it.
 * English is nobody's home. Upper case; undefined where nothing is suggested.
 */
export function suggestedHome(language: string): string | undefined {
  const locale = new Intl.Locale(language);
  const region = locale.region ?? (locale.language === 'en' ? undefined : locale.maximize().region);
  return region !== undefined && COUNTRY_CODES.has(region.toLowerCase()) ? region : undefined;
}
