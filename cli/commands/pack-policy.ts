/** `lexloci pack policy`: packs and settings as the files that administrators place, and what is wrong with such a file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../domain/check/json-text';
import { LANGUAGES } from '../../locales/own-names';
import type { Outer } from '../../packs/outer';
import { lookInto } from '../../packs/intake/take-in';
import { ADDON, firefoxFile, linuxFile, macFile, piecesOf, settingsIn, windowsFile } from '../../packs/policy/files';
import { type Policy, readPolicy } from '../../packs/policy/policy';
import { inMemory } from '../../packs/storage/memory';
import type { Command } from '../command';
import { open } from '../open';
import { moment } from '../program';
import { isPublicSuffix } from '../../packs/public-suffix';
import type { Arguments } from '../read/args';
import { LANG, languageOf } from '../read/language';
import { readText, told } from '../read/pack-file';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';

const TAGS = Object.keys(LANGUAGES);

export const packPolicy: Command = {
  name: 'pack policy',
  usage: '[<file>…] --out DIR [--extension ID]\n--check FILE',
  about: 'Settings and packs as the files by which administrators set them; or every fault of such a file at once.',
  groups: [
    {
      title: 'What is set',
      flags: {
        publisher: { value: 'HEX', about: 'vouch for this publisher, beside those of the packs', multiple: true },
        'only-these': { about: 'packs of other publishers are not taken in' },
        home: { value: 'CC', about: 'the state whose authorities concern the person' },
        wary: { value: 'CC,CC', about: 'further states whose authorities shall be shown' },
        language: { value: 'TAG', about: 'the language of the program' },
        'session-only': { about: 'nothing is kept on the device' },
        'neutral-icon': { about: 'the icon is a plain dot' },
      },
    },
    {
      title: 'The files',
      flags: {
        out: { value: 'DIR', about: 'where they are written' },
        extension: {
          value: 'ID',
          about: "the extension's id in Chromium (chrome://extensions); without it only Firefox's",
        },
        addon: { value: 'ID', about: `the add-on's id in Firefox, where it is an edition: ${ADDON}` },
        check: { value: 'FILE', about: 'a policy to be read, in any of the JSON forms' },
        lang: LANG,
      },
    },
  ],
  words: { least: 0, most: 8 },
  run,
};

/** @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const checked = args.text('check');
  if (checked !== undefined) return check(checked, args);
  const folder = args.text('out');
  if (folder === undefined)
    throw new UsageError('name a folder for the files with --out DIR, or a file with --check FILE');
  const extension = args.text('extension');
  if (extension !== undefined && !/^[a-p]{32}$/.test(extension))
    throw new UsageError(
      `--extension ${shown(extension)}: write the 32 letters from a to p that chrome://extensions shows`,
    );
  const policy = await policyOf(args);
  const { faults } = readPolicy(policy, TAGS);
  if (faults.length > 0) throw new UsageError(told('the policy', faults, languageOf(args)));
  const files = [
    ['policies.json', firefoxFile(args.text('addon') ?? ADDON, policy)],
    ...(extension === undefined
      ? []
      : [
          ['lex-loci.json', linuxFile(extension, policy)],
          ['lex-loci.reg', windowsFile(extension, policy)],
          [`com.google.Chrome.extensions.${extension}.plist`, macFile(policy)],
        ]),
  ] as const;
  mkdirSync(folder, { recursive: true });
  for (const [name = '', text = ''] of files) {
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
  return 0;
}

async function policyOf(args: Arguments): Promise<Policy> {
  const packs = (await Promise.all(args.words.map((file) => packsIn(file, args)))).flat();
  const publishers = [...new Set([...packs.map(({ publisher }) => publisher), ...args.texts('publisher')])];
  const pieces = await piecesOf(packs.map(({ outer }) => outer));
  const home = args.text('home')?.toUpperCase();
  const wary = args.text('wary')?.toUpperCase().split(',');
  const language = args.text('language');
  return {
    ...(home !== undefined && { home }),
    ...(wary !== undefined && { wary }),
    ...(language !== undefined && { language }),
    ...(args.has('session-only') && { sessionOnly: true }),
    ...(args.has('neutral-icon') && { neutralIcon: true }),
    ...(args.has('only-these') && { allowOthers: false }),
    ...(publishers.length > 0 && { publishers }),
    ...(pieces.length > 0 && { packs: pieces }),
  };
}

/** Judged as the extension will judge them: what it would refuse is refused here. @throws UsageError with every fault */
async function packsIn(file: string, args: Arguments): Promise<{ publisher: string; outer: Outer }[]> {
  const beside = { dataset: await open(args.text('dataset')), isPublicSuffix };
  const looked = await lookInto(readText(file), inMemory(), moment(), {}, beside);
  return looked.map(({ outcome, found }) => {
    if (outcome.kind === 'new' && found?.kind === 'outer') return { publisher: outcome.next.id, outer: found.outer };
    throw new UsageError(told(file, 'faults' in outcome ? outcome.faults : [], languageOf(args)));
  });
}

async function check(file: string, args: Arguments): Promise<number> {
  const read = readJson(file, textOf(file));
  if (!('json' in read)) throw new UsageError(`${shown(file)}: is no JSON; only the JSON forms of a policy are read`);
  const { policy, faults } = readPolicy(settingsIn(read.json), TAGS);
  const text = (policy.packs ?? []).join('');
  const beside = { dataset: await open(args.text('dataset')), isPublicSuffix };
  const looked = text === '' ? [] : await lookInto(text, inMemory(), moment(), {}, beside);
  const all = [...faults, ...looked.flatMap(({ outcome }) => ('faults' in outcome ? outcome.faults : []))];
  if (all.length > 0) {
    console.log(told(file, all, languageOf(args)));
    return 1;
  }
  console.log(`${Object.keys(policy).length} settings, ${looked.length} packs, no fault`);
  return 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${shown(file)}: cannot be read; name a policy's file`);
  }
}
