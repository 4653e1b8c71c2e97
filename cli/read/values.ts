/** Values of flags and of questions by the line, each checked before the core sees it. */
import { COUNTRY_CODES, meantCountry } from '../../domain/states';
import { didYouMean, nearest } from '../../domain/nearest';
import { shown } from './shown';
import { UsageError } from './usage-error';

/** Made when a name is asked for: Intl's objects are slow to make. */
let displayed: Intl.DisplayNames | undefined;

/** `KR` or `kr` → `kr`. @throws UsageError on what is no ISO 3166-1 code, with the one meant */
export function country(given: string, where: string): string {
  const code = given.trim().toLowerCase();
  if (COUNTRY_CODES.has(code)) return code;
  if (code === 'eu')
    throw new UsageError(
      `${where} ${shown(given)}: the EU legislates but is nobody's home; name a member state, such as FI`,
    );
  const known = meantCountry(code);
  const meant = (known === undefined ? named(code) : [known]).map((c) => `${c.toUpperCase()} (${nameOf(c)})`);
  const cure =
    meant.length === 0 ? 'write two letters of ISO 3166-1, such as KR' : `did you mean ${meant.join(' or ')}?`;
  throw new UsageError(`${where} ${shown(given)}: no such country code; ${cure}`);
}

function nameOf(code: string): string {
  displayed ??= new Intl.DisplayNames('en', { type: 'region' });
  return displayed.of(code.toUpperCase()) ?? code;
}

/** Codes of the countries whose English name is, or ends like, or nearly is the text: `korea` may be two. */
function named(text: string): string[] {
  if (text.length < 4) return [];
  const names = new Map([...COUNTRY_CODES].map((code) => [nameOf(code).toLowerCase(), code]));
  const whole = [...names].filter(([name]) => name === text || name.endsWith(` ${text}`)).map(([, code]) => code);
  const near = names.get(nearest(text, names.keys()) ?? '');
  return whole.length > 0 || near === undefined ? whole : [near];
}

/** `US,CN` → `['us', 'cn']`. */
export const countries = (given: string, where: string): string[] => list(given).map((code) => country(code, where));

export const list = (given: string): string[] =>
  given
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A day of the calendar. @throws UsageError */
export function day(given: string, where: string): string {
  const date = new Date(`${given}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given))
    return given;
  throw new UsageError(`${where} ${shown(given)}: no day of the calendar; write YYYY-MM-DD, such as 2026-11-23`);
}

/** A date as precise as known: `2016`, `2016-03` or `2016-03-10`. @throws UsageError */
export function partialDate(given: string, where: string): string {
  if (/^\d{4}$/.test(given) || /^\d{4}-(0[1-9]|1[0-2])$/.test(given)) return given;
  return day(given, where);
}

/** A dialling code such as `+86`. @throws UsageError */
export function phonePrefix(given: string, where: string): string {
  if (/^\+\d{1,4}$/.test(given)) return given;
  throw new UsageError(`${where} ${shown(given)}: no dialling code; write it with a plus, such as +86`);
}

/** One of a few words. @throws UsageError with the nearest one */
export function oneOf<const T extends string>(given: string, words: readonly T[], where: string): T {
  const found = words.find((w) => w === given);
  if (found !== undefined) return found;
  throw new UsageError(
    `${where} ${shown(given)}: not one of ${words.join(', ')}${didYouMean(given, words, 'take one of them')}`,
  );
}
