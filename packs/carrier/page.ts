/**
 * The pack as a page: anybody reads it without the extension, any server carries it, and no viewer of JSON takes hold of it.
 * The signed text stands in it as an armour. Nothing in the page runs or is fetched.
 */
import type { PackDocument } from '../document/shape';
import type { Identity } from '../identity/document';
import { digitsOf, publisherId } from '../identity/id';
import type { Outer } from '../outer';
import { armourOf } from './armour';
import { escaped, headOfPage, type PageVoice } from './markup';
import { linesOf, titleOf } from './record-lines';

type Written = Partial<
  Pick<PackDocument, 'title' | 'summary' | 'original' | 'version' | 'issued' | 'expires' | 'licence'>
> & {
  records?: readonly Readonly<Record<string, unknown>>[];
  advice?: PackDocument['advice'];
};

/** @param outer whose documents are known to be what they should be: whoever writes the page has just signed or checked them */
export async function pageOf(outer: Outer, voice: PageVoice): Promise<string> {
  const { say, language } = voice;
  const identity = JSON.parse(outer.identity.at(-1)?.doc ?? '{}') as Partial<Identity>;
  const pack = JSON.parse(outer.pack?.doc ?? '{}') as Written;
  const id = await publisherId(outer.identity[0]?.doc ?? '');
  const inWords = (words: Readonly<Record<string, string>> = {}) =>
    words[language] ?? words[pack.original ?? ''] ?? Object.values(words)[0] ?? '';
  const publisher = identity.name ?? '';
  const title = inWords(pack.title) || publisher;
  const { version = 0, issued = '', expires = '', licence = '', advice = [], records = [] } = pack;
  return [
    ...headOfPage(title, voice),
    `<h1>${escaped(title)}</h1>`,
    paragraph(say('lead', { publisher })),
    paragraph(inWords(pack.summary)),
    paragraph(say('how')),
    ...(outer.pack === undefined
      ? []
      : [paragraph(say('version', { version, issued, expires })), paragraph(say('licence', { licence }))]),
    `<h2>${escaped(say('publisher'))}</h2>`,
    paragraph(
      [publisher, identity.contact ?? '', ...(identity.addresses ?? [])].filter((part) => part !== '').join(' · '),
    ),
    `<p class="digits" dir="ltr">${digitsOf(id)}</p>`,
    paragraph(say('compare')),
    ...list(
      say('advice'),
      advice.map(({ for: about, text }) => `${subject(about)}: ${inWords(text)}`),
    ),
    ...list(
      say('records'),
      records.flatMap((record) => [titleOf(record), ...linesOf(record).map((line) => `— ${line}`)]),
    ),
    `<details><summary>${escaped(say('signed'))}</summary><pre dir="ltr">\n${escaped(await armourOf(outer))}</pre></details>`,
    '</body></html>',
    '',
  ].join('\n');
}

const paragraph = (text: string): string => (text === '' ? '' : `<p dir="auto">${escaped(text)}</p>`);

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [`<h2>${escaped(title)}</h2>`, '<ul>', ...items.map((item) => `<li><bdi>${escaped(item)}</bdi></li>`), '</ul>'];

const subject = (about: Readonly<Record<string, string>>): string => Object.values(about)[0] ?? '';
