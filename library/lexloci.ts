/**
 * The core as a library: a question and a dataset in, an assessment out; and its sentences in words. It knows no browser,
 * no network, no clock and no disk: whoever uses it reads `lexloci/records.txt` and `lexloci/texts/<tag>.json` for it.
 *
 *     const dataset = open(readFileSync(new URL(import.meta.resolve('lexloci/records.txt')), 'latin1'));
 *     const answer = assess({ given: 'https://mail.google.com/', person: { home: 'kr' }, on: '2026-11-30' }, dataset);
 */
export { assess } from '../domain/assess';
export type * from '../domain/assessment';
export type { Dataset } from '../domain/dataset';
export { open } from '../domain/records/open';
export type * from '../domain/words';
export { learn, type Texts } from '../locales/catalogue';
export type { Language } from '../locales/languages';
export { LANGUAGES } from '../locales/own-names';
export { filterWords, findingText, term } from '../locales/sentences';
