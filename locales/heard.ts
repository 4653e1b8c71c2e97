/** What packs say beside their findings, in words: what they say otherwise than the dataset, advise, and took back. */
import type { Assessment, Difference, Heard, Words } from '../domain/assessment';
import { type Language, shipped } from './languages';
import { spellers } from './names';
import { say, term } from './sentences';

/** Words of a publisher in the reader's language, or else as they were written; and which language that is. */
export interface Spoken {
  text: string;
  tag: string;
  /** They are older than the original. */
  isBehind: boolean;
}

export function spoken({ text, original, behind = [] }: Words, lang: Language): Spoken {
  const tags = Object.keys(text);
  const tag = [lang, tags.find((own) => shipped(own) === lang), original, ...tags].find(
    (own) => own !== undefined && text[own] !== undefined,
  );
  return { text: text[tag ?? ''] ?? '', tag: tag ?? original, isBehind: tag !== undefined && behind.includes(tag) };
}

/** "Where your data is kept. Lex Loci: not known. Observers: Uzbekistan." */
export function differenceText(d: Difference, { name }: Heard, lang: Language): string {
  const [known, heard] = valuesOf(d, lang);
  return say(lang, `heard.${d.about}`, { publisher: name }).replace(/\{(known|heard)\}/g, (_, which) =>
    which === 'known' ? known : heard,
  );
}

function valuesOf(d: Difference, lang: Language): [known: string, heard: string] {
  const unknown = term(lang, 'heard', 'not-known');
  switch (d.about) {
    case 'storage': {
      const places = (codes: readonly string[] | 'unknown') =>
        codes === 'unknown' ? unknown : spellers(lang).states(codes);
      return [places(d.known), places(d.heard)];
    }
    case 'operator':
      return [d.known === 'unknown' ? unknown : d.known, d.heard === 'unknown' ? unknown : d.heard];
    case 'encryption':
      return [term(lang, 'encryption.is', d.known), term(lang, 'encryption.is', d.heard)];
  }
}

/** "Observers advises: …", with a word where the translation is older than the original. */
export function adviceText(advice: Words, { name }: Heard, lang: Language): string {
  const { text, isBehind } = spoken(advice, lang);
  const said = say(lang, 'heard.advice', { publisher: name }).replace('{text}', () => text);
  return isBehind ? `${said} (${say(lang, 'heard.behind')})` : said;
}

/** A word taken back, and why. */
export function withdrawnText(
  { on, claim, reason }: Heard['withdrawn'][number],
  { name }: Heard,
  lang: Language,
): string {
  const text = say(lang, 'heard.withdrawn', { publisher: name, date: on });
  return text.replace(/\{(claim|reason)\}/g, (_, which) => spoken(which === 'claim' ? claim : reason, lang).text);
}

/** What must be known before a pack is read: that it alone knows the address, that it is past its day. */
export function noticesOf(h: Heard, { service }: Assessment, lang: Language): string[] {
  const keys = [
    ...(service?.by === h.publisher ? ['heard.alone'] : []),
    ...(h.expired === true ? ['heard.expired'] : []),
  ];
  return keys.map((key) => say(lang, key, { publisher: h.name }));
}

/** And after it: that there is more in it than this program can read. */
export const unreadOf = ({ unread }: Heard, lang: Language): string[] =>
  unread > 0 ? [say(lang, 'heard.unread')] : [];

/** "Messengers of the steppe", version 3, 28 November 2026. */
export const packText = (h: Heard, lang: Language): string =>
  say(lang, 'heard.pack', { publisher: h.name, date: h.issued, number: h.version }).replace(
    '{title}',
    () => spoken(h.title, lang).text,
  );
