/** `lexloci pack rotate` and `pack revoke`: the next identity, vouched for by the keys of the one before. */
import { join } from 'node:path';
import { utf8 } from '../../packs/bytes/text';
import { chainOf } from '../../packs/identity/chain';
import { type Identity, identityOf } from '../../packs/identity/document';
import { fromPublicKeyFile } from '../../packs/minisign/public-key';
import { type KeyPair, sign } from '../../packs/minisign/sign';
import { type Outer, writeOuter } from '../../packs/outer';
import type { Command } from '../command';
import type { Arguments } from '../read/args';
import { openKey } from '../read/key-file';
import { IN_FOLDER, readIdentity, readText, ROOT_KEY, told } from '../read/pack-file';
import { PASSPHRASE_FLAGS } from '../read/passphrase';
import { shown } from '../read/shown';
import { today } from '../read/today';
import { UsageError } from '../read/usage-error';
import { replace, writeForms } from '../write/pack-forms';
import { languageOf } from '../read/language';

const SIGNING = {
  unfinished: {
    about: "writes it for other people's root keys to sign (pack sign FILE --key FILE); the folder stays as it is",
  },
  'root-key': {
    value: 'FILE',
    multiple: true,
    about: `secret root keys that sign it; ${ROOT_KEY} of the folder if none is given`,
  },
  ...PASSPHRASE_FLAGS,
} as const;

export const packRotate: Command = {
  name: 'pack rotate',
  usage: 'DIR [--packer FILE.pub …] [--root FILE.pub …]\nDIR --end TEXT [--successor ID]',
  about:
    'The next identity: other keys, another name, or an end, vouched for by the old root key and by the new one. Readers who have the publisher follow by themselves. A packer key that is taken away no longer counts, nor what it signed.',
  groups: [
    {
      title: 'From now on',
      flags: {
        packer: { value: 'FILE', multiple: true, about: 'public keys that sign packs; all of them' },
        'packer-threshold': { value: 'N', about: 'how many of them must sign' },
        root: { value: 'FILE', multiple: true, about: 'public root keys; all of them' },
        'root-threshold': { value: 'N', about: 'how many of them must sign' },
        name: { value: 'NAME', about: 'what the publisher is called' },
        contact: { value: 'TEXT', about: 'how to reach it' },
        address: { value: 'URL', multiple: true, about: 'pages where the newest pack is to be had; all of them' },
        end: { value: 'TEXT', about: 'the last word: nothing can follow it' },
        successor: { value: 'ID', about: 'the id, in hex, of who goes on: it is offered to readers, never followed' },
        lang: { value: 'TAG', about: 'the language of the last word' },
        ...SIGNING,
      },
    },
  ],
  words: { least: 1, most: 1 },
  run: async (args) => {
    const [folder = ''] = args.words;
    const { newest } = await readIdentity(folder);
    const changes = changesIn(args, newest);
    if (Object.keys(changes).length === 0)
      throw new UsageError('nothing to change; name the keys from now on with --packer or --root');
    return next(args, folder, changes);
  },
};

function changesIn(args: Arguments, newest: Identity): Partial<Identity> {
  const packers = roleOf(args, 'packer', newest.packers);
  const root = roleOf(args, 'root', newest.root);
  const [name, contact, words, successor] = ['name', 'contact', 'end', 'successor'].map((flag) => args.text(flag));
  const addresses = args.texts('address');
  const ended = words === undefined ? undefined : { on: today(), words: { [languageOf(args)]: words } };
  return {
    ...(packers === newest.packers ? {} : { packers }),
    ...(root === newest.root ? {} : { root }),
    ...(name === undefined ? {} : { name }),
    ...(contact === undefined ? {} : { contact }),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(ended === undefined ? {} : { ended: { ...ended, ...(successor === undefined ? {} : { successor }) } }),
  };
}

export const packRevoke: Command = {
  name: 'pack revoke',
  usage: 'DIR --pack SLUG --versions 3,4 --reason TEXT',
  about: 'Takes versions of a pack back. Whoever gets the new file falls back to the version before, and is told why.',
  groups: [
    {
      title: 'What is taken back',
      flags: {
        pack: { value: 'SLUG', about: 'the pack' },
        versions: { value: 'N,N', about: 'its versions' },
        reason: { value: 'TEXT', about: 'why, in a sentence for readers' },
        lang: { value: 'TAG', about: 'the language of that sentence' },
        ...SIGNING,
      },
    },
  ],
  words: { least: 1, most: 1 },
  run: async (args) => {
    const [folder = ''] = args.words;
    const [pack, versions, reason] = ['pack', 'versions', 'reason'].map((flag) => args.text(flag));
    if (pack === undefined || versions === undefined || reason === undefined)
      throw new UsageError('pack revoke needs --pack SLUG, --versions N and --reason TEXT');
    const { newest } = await readIdentity(folder);
    const taken = { pack, versions: versions.split(',').map(Number), reason: { [languageOf(args)]: reason } };
    return next(args, folder, { revoked: [...newest.revoked, taken] });
  },
};

function roleOf(args: Arguments, name: 'packer' | 'root', before: Identity['root']): Identity['root'] {
  const files = args.texts(name);
  const threshold = Number(args.text(`${name}-threshold`) ?? before.threshold);
  if (files.length === 0 && threshold === before.threshold) return before;
  const keys = files.map((file) => {
    const key = fromPublicKeyFile(readText(file));
    if (key === undefined) throw new UsageError(`${shown(file)}: is no public key of minisign; name a .pub file`);
    return key.text;
  });
  return { keys: keys.length === 0 ? before.keys : keys, threshold };
}

/** Writes the next identity, if it holds. Without a pack in it: whoever has the publisher takes it in by itself. */
async function next(args: Arguments, folder: string, changes: Partial<Identity>): Promise<number> {
  const chain = await readIdentity(folder);
  const doc = JSON.stringify({ ...chain.newest, ...changes, version: chain.newest.version + 1, issued: today() });
  const read = identityOf(doc, 'identity');
  if ('faults' in read) throw new UsageError(told(folder, read.faults));
  const files = args.texts('root-key');
  const keys: KeyPair[] = [];
  for (const file of files.length === 0 ? [join(folder, ROOT_KEY)] : files) keys.push(await openKey(file, args));
  const sigs = await Promise.all(keys.map((key) => sign(utf8(doc), key)));
  const outer: Outer = { identity: [...chain.identity, { doc, sigs }] };
  const joined = await chainOf(outer.identity, []);
  if ('faults' in joined && !args.has('unfinished'))
    throw new UsageError(
      `${told(folder, joined.faults)}\nnothing was written; name every root key that must sign with --root-key, or write it --unfinished`,
    );
  if ('value' in joined) replace(join(folder, IN_FOLDER.identity), `${writeOuter(outer)}\n`);
  const paths = await writeForms(join(folder, IN_FOLDER.signed), 'identity', outer, 'en');
  console.log([`identity ${read.value.version}`, ...paths.map((path) => `  ${path}`)].join('\n'));
  return 0;
}
