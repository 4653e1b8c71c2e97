/** A card to print and hand over: who a publisher is, in digits and in words, to be typed at first contact. */
import type { Identity } from '../identity/document';
import { digitsOf, wordsOf } from '../identity/id';
import { escaped, headOfPage, type PageVoice } from './markup';
import { qrCode } from './qr';

/** @param lists a language's tag and its 2,048 words, the reader's own first */
export function cardOf(
  id: string,
  { name, contact = '', addresses }: Pick<Identity, 'name' | 'contact' | 'addresses'>,
  lists: readonly (readonly [language: string, words: readonly string[]])[],
  voice: PageVoice,
): string {
  const [address] = addresses;
  const { size, path } = qrCode(address === undefined ? id : `${address}#id=${id}`);
  const words = lists.map(
    ([language, list]) => `<p lang="${escaped(language)}">${escaped(wordsOf(id, list).join(' '))}</p>`,
  );
  return [
    ...headOfPage(name, voice),
    `<h1 dir="auto">${escaped(name)}</h1>`,
    `<p class="digits" dir="ltr">${digitsOf(id)}</p>`,
    ...words,
    `<p dir="auto">${escaped(voice.say('compare'))}</p>`,
    contact === '' ? '' : `<p dir="auto">${escaped(contact)}</p>`,
    ...addresses.map((address) => `<p dir="ltr">${escaped(address)}#id=${id}</p>`),
    `<pre dir="ltr">${id}</pre>`,
    // White beneath it in the dark as well: cameras want dark on light.
    `<svg viewBox="0 0 ${size} ${size}" width="200" style="background:#fff" role="img" aria-label="QR"><path d="${path}"/></svg>`,
    '</body></html>',
    '',
  ].join('\n');
}
