/** `lexloci pack sign`: a folder becomes a pack in its three forms; a file gets one signature more. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canonical } from '../../domain/check/json-text';
import { utf8 } from '../../packs/bytes/text';
import { documentOf } from '../../packs/document/read';
import { MOST_DAYS } from '../../packs/document/shape';
import { chainOf } from '../../packs/identity/chain';
import { identityOf, type Role } from '../../packs/identity/document';
import { dated, USUAL_DAYS, versionOf } from '../../packs/making/dated';
import { signedSoFar, withSignatures } from '../../packs/making/signatures';
import { type KeyPair, sign } from '../../packs/minisign/sign';
import type { Outer, Signed } from '../../packs/outer';
import type { Command } from '../command';
import { open } from '../open';
import { isPublicSuffix } from '../../packs/public-suffix';
import type { Arguments } from '../read/args';
import { openKey } from '../read/key-file';
import { IN_FOLDER, PACKER_KEY, readIdentity, readOuter, told } from '../read/pack-file';
import { readDraft } from '../read/packs';
import { PASSPHRASE_FLAGS } from '../read/passphrase';
import { shown } from '../read/shown';
import { today } from '../read/today';
import { UsageError } from '../read/usage-error';
import { idLines, replace, writeCard, writeForms } from '../write/pack-forms';
import { languageOf } from '../read/language';

export const packSign: Command = {
  name: 'pack sign',
  usage: 'DIR [--key FILE] [--days N]\nFILE --key FILE',
  about:
    'Checks a working folder, gives it the next version and the day, signs it and writes its three forms. A file gets the signature of one key more, where several people must sign.',
  groups: [
    {
      title: 'Signing',
      flags: {
        key: {
          value: 'FILE',
          multiple: true,
          about: `secret keys of minisign; ${PACKER_KEY} of the folder if none is given`,
        },
        days: {
          value: 'N',
          about: `how long the pack holds unless it is renewed: ${USUAL_DAYS} days, at most ${MOST_DAYS}`,
        },
        lang: { value: 'TAG', about: 'language of the page it writes' },
        ...PASSPHRASE_FLAGS,
      },
    },
  ],
  words: { least: 1, most: 1 },
  run,
};

/** @returns 1 where the pack has a fault; nothing is written then. @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const [given = ''] = args.words;
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? folder(given, args) : further(given, args);
}

async function folder(dir: string, args: Arguments): Promise<number> {
  const chain = await readIdentity(dir);
  const { file, json } = readDraft(dir);
  const signed = join(dir, IN_FOLDER.signed);
  const slug = String(json['slug']);
  const last = existsSync(join(signed, `${slug}.lexpack.txt`))
    ? await readOuter(join(signed, `${slug}.lexpack.txt`))
    : undefined;
  const signing = { publisher: chain.id, last: versionOf(last?.pack?.doc), today: today(), days: days(args) };
  const document = dated(json, signing);
  const read = documentOf(document, { dataset: await open(args.text('dataset')), isPublicSuffix });
  if ('faults' in read) {
    console.log(told(file, read.faults));
    return 1;
  }
  const keys = await keysOf(args, join(dir, PACKER_KEY));
  const doc = JSON.stringify(document);
  const pack = { doc, sigs: await Promise.all(keys.map((key) => sign(utf8(doc), key))) };
  const outer: Outer = { identity: chain.identity, pack };
  const missing = await wanting(pack, chain.newest.packers);
  const language = languageOf(args);
  const paths = [...(await writeForms(signed, slug, outer, language)), writeCard(signed, chain, language)];
  replace(file, canonical(document));
  console.log(
    [`${slug} ${document.version}, holds until ${document.expires}`, ...paths.map((path) => `  ${path}`)].join('\n'),
  );
  console.log([...missing, `${chain.newest.name} is`, ...idLines(chain.id, language)].join('\n'));
  return 0;
}

function days(args: Arguments): number {
  const given = Number(args.text('days') ?? USUAL_DAYS);
  if (!Number.isInteger(given) || given < 1 || given > MOST_DAYS)
    throw new UsageError(`--days ${shown(args.text('days') ?? '')}: write a whole number from 1 to ${MOST_DAYS}`);
  return given;
}

async function keysOf(args: Arguments, otherwise: string): Promise<KeyPair[]> {
  const files = args.texts('key');
  const keys: KeyPair[] = [];
  // One after the other: each may ask for its passphrase.
  for (const file of files.length === 0 ? [otherwise] : files) keys.push(await openKey(file, args));
  return keys;
}

/** What a pack still lacks before anybody takes it in. */
async function wanting(pack: Signed, packers: Role): Promise<string[]> {
  const { signed, wanted } = await signedSoFar(pack, packers);
  return signed >= wanted
    ? []
    : [`${signed} of ${wanted} keys have signed; the next one: lexloci pack sign FILE --key FILE`];
}

/** Adds a signature to whatever in the file names the key: the pack, the newest identity, or both. */
async function further(file: string, args: Arguments): Promise<number> {
  if (args.texts('key').length === 0) throw new UsageError('a file is signed with a key that is named; add --key FILE');
  const outer = await readOuter(file);
  const newest = identityOf(outer.identity.at(-1)?.doc ?? '', 'identity');
  if ('faults' in newest) throw new UsageError(told(file, newest.faults));
  const keys = await keysOf(args, '');
  const before = identityOf(outer.identity.at(-2)?.doc ?? '', 'identity');
  const roots = [...newest.value.root.keys, ...('value' in before ? before.value.root.keys : [])];
  const pack = outer.pack && (await withSignatures(outer.pack, keys, newest.value.packers.keys));
  const last = outer.identity.at(-1);
  const identity = last === undefined ? [] : [...outer.identity.slice(0, -1), await withSignatures(last, keys, roots)];
  const signed: Outer = { identity, ...(pack === undefined ? {} : { pack }) };
  if (JSON.stringify(signed) === JSON.stringify(outer))
    throw new UsageError(
      `${shown(file)}: none of these keys is named in it, or they have signed already; nothing to add`,
    );
  const name = basename(file).replace(/(\.lexpack\.txt|\.armour\.txt|\.html|\.txt)$/, '');
  const paths = await writeForms(dirname(file), name, signed, languageOf(args));
  const chain = await chainOf(identity, []);
  const missing = 'faults' in chain ? told(file, chain.faults).split('\n') : [];
  const rest = pack === undefined ? [] : await wanting(pack, newest.value.packers);
  console.log([...paths.map((path) => `  ${path}`), ...missing, ...rest].join('\n'));
  return 0;
}
