import { describe, expect, it } from 'vitest';
import { armourOf } from '../../../packs/carrier/armour';
import { textOf } from '../../../packs/carrier/bytes';
import { findPacks } from '../../../packs/carrier/find';
import { pageOf } from '../../../packs/carrier/page';
import { utf8 } from '../../../packs/bytes/text';
import { type Outer, writeOuter } from '../../../packs/outer';
import { file } from '../publisher';

const { identity, pack } = await file();
const outer: Outer = { identity, pack };
const voice = { language: 'ko', direction: 'ltr', say: (key: string) => key } as const;
const forms = {
  'plain text': writeOuter(outer),
  armour: await armourOf(outer),
  page: await pageOf(outer, voice),
};

/** The pack as it was, or what was said instead. */
const found = async (text: string) => {
  const read = await findPacks(text);
  if ('nothing' in read) return read.nothing.code;
  return read.found.map((one) => (one.kind === 'outer' ? one.outer : `${one.kind}: ${one.faults[0]?.code}`));
};

const wrapped = (text: string, width: number) =>
  text.match(new RegExp(`[^\\n]{1,${width}}|\\n`, 'g'))?.join('\n') ?? '';
const quoted = (text: string) => text.replace(/^/gm, '> ');

/** What mail, chat, servers and editors do to a text, each by its name. */
const CARRIERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with words around it': (text) => `Dear all,\n“here it is”: “${text}” — and “more” below.\n`,
  'with a byte-order mark': (text) => `\ufeff${text}`,
  'with other line ends': (text) => `${text.replaceAll('\n', '\r\n')}\r\n`,
  'without charset, read as Latin': (text) => new TextDecoder('latin1').decode(utf8(text)),
  'wrapped at 76': (text) => wrapped(text, 76),
  'wrapped at 40 and quoted': (text) => quoted(wrapped(text, 40)),
  'wrapped, then quoted twice, with other line ends': (text) =>
    quoted(quoted(wrapped(text, 72))).replaceAll('\n', '\r\n'),
  'indented, with blanks at the ends of lines': (text) =>
    wrapped(text, 60).replace(/^/gm, '\u00a0 ').replace(/$/gm, '  '),
  'in a page': (text) => `<!doctype html><html><body><p>Our pack</p><pre>${text}</pre><p>“end”</p></body></html>`,
  'in the source of a page, shown as text': (text) =>
    `&lt;pre&gt;${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}&lt;/pre&gt;`,
};

describe.each(Object.entries(forms))('a pack as %s', (_, form) => {
  it.each(Object.entries(CARRIERS))('is found %s, to the letter', async (_name, carry) => {
    expect(await found(carry(form))).toEqual([outer]);
  });

  it('is found in a file of any alphabet a system saves in', async () => {
    const little = Buffer.from(`\ufeff${form}`, 'utf16le');
    for (const saved of [little, Buffer.from(little).swap16(), utf8(`\ufeff${form}`)]) {
      const read = textOf(new Uint8Array(saved));
      expect('value' in read && (await found(read.value))).toEqual([outer]);
    }
  });

  it('is found beside another', async () => {
    expect(await found(`one: ${form}\n\ntwo:\n${form}`)).toEqual([outer, outer]);
  });

  it('that was cut off is told as damaged, wherever it was cut', async () => {
    const start = form.search(/\{"format|-----BEGIN/) + 30;
    for (const part of [0, 0.3, 0.6, 0.9]) {
      const cut = await found(form.slice(0, start + Math.floor((form.length - start) * part)));
      expect(String(cut)).toMatch(/^damaged: (json-syntax|armour-cut)$/);
    }
  });
});

it('an armour is found in the source of a mail, where the sign at its end is written out', async () => {
  const packs = ['', ' ', '  '].map((more): Outer => ({ identity, pack: { ...pack, doc: pack.doc + more } }));
  const armours = await Promise.all(packs.map(armourOf));
  const written = armours.map((armour) => armour.replaceAll('=', '=3D'));
  expect(written.some((armour) => armour.includes('=3D'))).toBe(true);
  expect(await Promise.all(written.map(found))).toEqual(packs.map((one) => [one]));
});

it('an armour is found in the source of a page that marked its lines up', async () => {
  const marked = forms.armour.replaceAll('\n', '&nbsp;<br>\n').replaceAll('\n\n', '<p class="line">');
  expect(await found(marked)).toEqual([outer]);
});

describe('a pack written anew by another program', () => {
  const anew = JSON.stringify(JSON.parse(forms['plain text']), null, 2);

  it('is found with its documents to the letter', async () => {
    expect(await found(anew)).toEqual([outer]);
  });

  it('in a file with real letters, read in the wrong alphabet, is suspected of it', async () => {
    const read = await findPacks(new TextDecoder('windows-1252').decode(utf8(anew)));
    const [one] = 'found' in read ? read.found : [];
    expect(one?.kind === 'outer' && one.suspect?.code).toBe('not-ascii');
  });
});

describe('what is damaged or missing is told by its cause', () => {
  it('round quotation marks, a damaged armour', async () => {
    const round = forms['plain text'].replaceAll('"', '”');
    expect(await found(round)).toBe('quotes-replaced');
    const half = forms['plain text'].replace(/"(?=,|\]|\})/g, '”');
    expect(await found(half)).toEqual(['damaged: quotes-replaced']);
    const lines = forms.armour.split('\n');
    lines[2] = `${lines[2]?.slice(0, 10)}A${lines[2]?.slice(11)}`;
    expect(await found(lines.join('\n'))).toEqual(['damaged: armour-damaged']);
  });

  it('a viewer of JSON, the page around a file, another text, nothing', async () => {
    const viewer = 'JSON\nRaw Data\nHeaders\nSave\nCopy\nformat\t"lexloci-pack/1"\nidentity\t\n0\t\ndoc\t"{…}"';
    expect(await found(viewer)).toBe('json-viewer');
    expect(await found('<!DOCTYPE html><html><title>pack.lexpack.txt at main</title></html>')).toBe('page-around');
    expect(await found('Dear all, see the attached file.')).toBe('no-pack');
    expect(await found(' \n')).toBe('empty');
  });

  it('an archive is never opened', () => {
    const starts = ['1f8b0800', '504b0304', '377abcaf'].map((hex) => new Uint8Array(Buffer.from(hex, 'hex')));
    const codes = starts.map((bytes) => {
      const read = textOf(bytes);
      return 'faults' in read ? read.faults[0]?.code : 'read';
    });
    expect(codes).toEqual(['archive', 'archive', 'archive']);
  });
});

describe('an outer file is refused', () => {
  const withOuter = (change: (json: Record<string, unknown>) => void) => {
    const json = JSON.parse(forms['plain text']) as Record<string, unknown>;
    change(json);
    return JSON.stringify(json);
  };

  it.each<[string, (json: Record<string, unknown>) => void, string]>([
    ['of another format', (json) => (json['format'] = 'lexloci-pack/2'), 'outer-format'],
    ['with a field nobody knows', (json) => (json['status'] = {}), 'outer-shape'],
    ['with no identity', (json) => (json['identity'] = []), 'outer-shape'],
    ['with more identities than a life has', (json) => (json['identity'] = Array(33).fill(identity[0])), 'outer-shape'],
    ['whose document is no text', (json) => (json['pack'] = { doc: {}, sigs: [] }), 'outer-shape'],
    ['with half a character', (json) => (json['pack'] = { doc: '\ud800', sigs: [] }), 'text-character'],
    ['with a signature that is none', (json) => (json['pack'] = { doc: '', sigs: [7] }), 'outer-shape'],
    [
      'with a signature as long as a book',
      (json) => (json['pack'] = { doc: '', sigs: ['a'.repeat(1025)] }),
      'outer-shape',
    ],
    ['with eleven signatures', (json) => (json['pack'] = { doc: '', sigs: Array(11).fill('') }), 'outer-shape'],
  ])('%s', async (_, change, code) => {
    expect(await found(withOuter(change))).toEqual([`refused: ${code}`]);
  });

  it('with a key twice', async () => {
    const twice = forms['plain text'].replace('"pack":', '"pack":{"doc":"","sigs":[]},"pack":');
    expect(await found(twice)).toEqual(['refused: json-key-twice']);
  });
});
