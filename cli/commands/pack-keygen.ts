/** `lexloci pack keygen`: the keys of a publisher, and the first document that says whose they are. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publisherId } from '../../packs/identity/id';
import { firstIdentity } from '../../packs/making/first-identity';
import { publicKeyFile } from '../../packs/minisign/public-key';
import { secretKeyFile } from '../../packs/minisign/secret-key';
import { type KeyPair, newKeyPair } from '../../packs/minisign/sign';
import { writeOuter } from '../../packs/outer';
import type { Command } from '../command';
import type { Arguments } from '../read/args';
import { IN_FOLDER, PACKER_KEY, ROOT_KEY, told } from '../read/pack-file';
import { kdf, passphrase, PASSPHRASE_FLAGS } from '../read/passphrase';
import { shown } from '../read/shown';
import { today } from '../read/today';
import { UsageError } from '../read/usage-error';
import { idLines, replace } from '../write/pack-forms';

export const packKeygen: Command = {
  name: 'pack keygen',
  usage: 'DIR --name NAME\nDIR --further NAME',
  about:
    'The keys of a publisher, in the files of minisign: a root key that says who may sign, to be kept on paper, and a key that signs packs; and the first identity, whose hash is the publisher for ever.',
  groups: [
    {
      title: 'The keys',
      flags: {
        name: { value: 'NAME', about: 'what the publisher is called' },
        contact: { value: 'TEXT', about: 'how to reach it, in a few words' },
        address: { value: 'URL', multiple: true, about: 'a page where the newest pack is to be had' },
        further: { value: 'NAME', about: 'only one more key, for a second person who signs or for a rotation' },
        'no-passphrase': { about: 'keys that anybody who has the file can use' },
        ...PASSPHRASE_FLAGS,
      },
    },
  ],
  words: { least: 1, most: 1 },
  run,
};

/** Never over a key that is there. @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const [folder = ''] = args.words;
  const further = args.text('further');
  if (further !== undefined) return one(args, folder, further);
  const name = args.text('name');
  if (name === undefined) throw new UsageError('pack keygen needs the name of the publisher; write --name NAME');
  const first = join(folder, IN_FOLDER.identity);
  if (existsSync(first)) throw new UsageError(`${shown(first)} exists already; pack rotate changes keys`);
  free(folder, ['root', 'packer']);
  const word = await passphraseFor(args, 'the new keys');
  const [root, packer] = [await newKeyPair(), await newKeyPair()];
  const founding = { name, contact: args.text('contact'), addresses: args.texts('address'), today: today() };
  const identity = await firstIdentity(founding, root, packer);
  if ('faults' in identity) throw new UsageError(told(folder, identity.faults));
  await keep(folder, 'root', root, word);
  await keep(folder, 'packer', packer, word);
  replace(first, `${writeOuter({ identity: [identity.value] })}\n`);
  console.log(
    [
      `${name} is`,
      ...idLines(await publisherId(identity.value.doc), 'en'),
      '',
      `Before the first signature: print ${join(folder, ROOT_KEY)} (two lines of text),`,
      'put the paper where you keep what must not burn, write the passphrase elsewhere,',
      `and take the file off this machine. ${join(folder, PACKER_KEY)} is the one for every day.`,
    ].join('\n'),
  );
  return 0;
}

async function one(args: Arguments, folder: string, name: string): Promise<number> {
  if (name !== basename(name) || !/^[a-z0-9-]+$/.test(name))
    throw new UsageError(`${shown(name)} is no name of a key; write lower-case letters, digits and hyphens`);
  free(folder, [name]);
  const word = await passphraseFor(args, `the new key ${name}`);
  const pair = await newKeyPair();
  await keep(folder, name, pair, word);
  console.log(`${join(folder, IN_FOLDER.keys, name)}.key and .pub written\n  ${pair.public.text}`);
  return 0;
}

const passphraseFor = (args: Arguments, of: string): Promise<string> | undefined =>
  args.has('no-passphrase') ? undefined : passphrase(args, of, true);

function free(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const file = join(folder, IN_FOLDER.keys, `${name}.key`);
    if (existsSync(file)) throw new UsageError(`${shown(file)} exists already; nothing was written over it`);
  }
}

/** Readable by its owner alone. */
async function keep(folder: string, name: string, pair: KeyPair, word: string | undefined): Promise<void> {
  const path = join(folder, IN_FOLDER.keys, name);
  mkdirSync(join(folder, IN_FOLDER.keys), { recursive: true });
  const lock = word === undefined ? undefined : { passphrase: word, kdf };
  replace(`${path}.key`, await secretKeyFile(pair, lock), 0o600);
  replace(`${path}.pub`, publicKeyFile(pair.public));
}
