/** `lexloci pack show`: what a file says, whoever signed it; in another form, or as files for `minisign`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, FORMS, inForm } from '../../packs/carrier/forms';
import { readDocument } from '../../packs/json/document';
import { fromPublicKeyFile, publicKeyFile } from '../../packs/minisign/public-key';
import { documentOf } from '../../packs/document/read';
import { identityOf } from '../../packs/identity/document';
import { publisherId } from '../../packs/identity/id';
import type { Outer, Signed } from '../../packs/outer';
import type { Command } from '../command';
import type { Arguments } from '../read/args';
import { readOuter, told } from '../read/pack-file';
import { UsageError } from '../read/usage-error';
import { idLines, voiceOf } from '../write/pack-forms';
import { languageOf } from '../read/language';

export const packShow: Command = {
  name: 'pack show',
  usage: '<file> [--as text|html|armour]\n<file> --files DIR',
  about: 'What a file says, word for word. Nothing is checked: pack verify does that.',
  groups: [
    {
      title: 'In another form',
      flags: {
        as: { value: 'FORM', about: `the same pack as ${FORMS.join(', ')}, on standard output` },
        files: { value: 'DIR', about: 'each signed text with its signatures and keys as files, for minisign -V' },
        lang: { value: 'TAG', about: 'language of the page' },
      },
    },
  ],
  words: { least: 1, most: 1 },
  run,
};

/** @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const outer = await readOuter(args.words[0] ?? '');
  const form = args.text('as');
  const folder = args.text('files');
  if (form !== undefined && !isForm(form)) throw new UsageError(`--as takes ${FORMS.join(', ')}`);
  if (form === 'html') readable(args.words[0] ?? '', outer);
  if (form !== undefined) process.stdout.write(await inForm(outer, form, voiceOf(languageOf(args))));
  else if (folder !== undefined) explode(outer, folder);
  else await print(outer, args);
  return 0;
}

const isForm = (form: string): form is Form => (FORMS as readonly string[]).includes(form);

/** A page is made of what the documents say, so they must be documents. @throws UsageError with what is wrong with them */
function readable(file: string, { identity, pack }: Outer): void {
  const who = identityOf(identity.at(-1)?.doc ?? '', 'identity');
  const json = pack === undefined ? undefined : readDocument(pack.doc, 'pack.doc');
  const what = json !== undefined && 'value' in json ? documentOf(json.value) : json;
  const faults = [who, what].flatMap((read) => (read !== undefined && 'faults' in read ? read.faults : []));
  if (faults.length > 0) throw new UsageError(told(file, faults));
}

async function print({ identity, pack }: Outer, args: Arguments): Promise<void> {
  const id = await publisherId(identity[0]?.doc ?? '');
  const laid = (doc: string): string => {
    const json = readDocument(doc, '');
    return printable('value' in json ? JSON.stringify(json.value, null, 2) : doc);
  };
  console.log(idLines(id, languageOf(args)).join('\n'));
  for (const { doc } of [...identity, ...(pack === undefined ? [] : [pack])]) console.log(laid(doc));
}

/** What a stranger wrote may not move a terminal's cursor. */
const printable = (text: string): string =>
  text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

function explode({ identity, pack }: Outer, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, { doc, sigs }: Signed) => {
    writeFileSync(join(folder, name), doc);
    sigs.forEach((sig, i) => writeFileSync(join(folder, `${name}${i === 0 ? '' : `.${i + 1}`}.minisig`), sig));
  };
  identity.forEach((signed, i) => write(`identity-${i + 1}.json`, signed));
  if (pack !== undefined) write('pack.json', pack);
  const newest = identityOf(identity.at(-1)?.doc ?? '', 'identity');
  const roles = 'value' in newest ? { root: newest.value.root.keys, packer: newest.value.packers.keys } : {};
  for (const [name, keys] of Object.entries(roles))
    keys.forEach((text, i) => {
      const key = fromPublicKeyFile(text);
      if (key !== undefined) writeFileSync(join(folder, `${name}-${i + 1}.pub`), publicKeyFile(key));
    });
  console.log(`${folder}: try minisign -Vm ${join(folder, 'pack.json')} -p ${join(folder, 'packer-1.pub')}`);
}
