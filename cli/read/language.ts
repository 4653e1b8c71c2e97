import { type Language, shipped } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import type { Flag } from '../command';
import type { Arguments } from './args';
import { oneOf } from './values';

export const LANG: Flag = { value: 'TAG', about: `language of the sentences: ${Object.keys(LANGUAGES).join(' ')}` };

/** English unless asked otherwise: an answer somebody pastes or parses shall not depend on the machine. @throws UsageError */
export function languageOf(args: Arguments): Language {
  const given = args.text('lang');
  if (given === undefined) return 'en';
  return shipped(given) ?? oneOf(given, Object.keys(LANGUAGES) as Language[], '--lang');
}
