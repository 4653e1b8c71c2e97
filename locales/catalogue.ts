/**
 * Texts by key, of the languages learned so far. They lie as JSON in `locales/<language>/` and are read by whoever
 * speaks: a page or the worker fetches one language from the package, the command reads it from the disk. So no script
 * carries twenty languages.
 */
import type { Language } from './languages';

/** Every text of one language, all parts together. */
export type Texts = Readonly<Record<string, string>>;

/** Files a page's language is written in; their keys do not overlap. */
export const PAGE_PARTS = [
  'ui',
  'pages',
  'screen',
  'page',
  'atlas',
  'look',
  'law',
  'terms',
  'steps',
  'heard',
  'elsewhere',
  'packs-offer',
  'managed',
  'servers',
] as const;
/** What is said of a pack that is taken in or made: pages that do so read it besides. */
export const PACK_PARTS = ['pack-document', 'packs', 'packs-extension'] as const;
/** The page on which a pack is made; it reads the parts on packs as well. */
export const MAKING_PART = 'curate';
/** Words of the terminal alone. Its keys stand behind `cli.`, because headings of pages have the same names. */
export const CLI_PART = 'cli';

/** Names of states where they differ from the browser's, or the browser knows none (Chromium: Belarusian, Burmese). */
export const REGIONS_PART = 'regions';

/** English stands with a note for translators beside each text; every other language is key and text. */
type Written = Readonly<Record<string, string | { text: string; note: string }>>;

/** One file as texts by key. */
export const textsIn = (part: string, written: Written): Texts =>
  Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      part === CLI_PART ? `cli.${key}` : key,
      typeof value === 'string' ? value : value.text,
    ]),
  );

const NOTHING: Texts = {};
const LEARNED = new Map<Language, Texts>();

export const learn = (language: Language, texts: Texts): void => void LEARNED.set(language, texts);

/** The texts of a language; none before it was learned, so that keys are seen instead of silence. */
export const textsOf = (language: Language): Texts => LEARNED.get(language) ?? NOTHING;
