/** `lexloci pack new`: a folder in which somebody makes a pack. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { canonical } from '../../domain/check/json-text';
import type { Command } from '../command';
import type { Arguments } from '../read/args';
import { IN_FOLDER } from '../read/pack-file';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';
import { languageOf } from '../read/language';

export const packNew: Command = {
  name: 'pack new',
  usage: 'DIR [--slug NAME] [--lang TAG]',
  about: 'A folder with one example of each kind of record and of advice, and a schema for an editor.',
  groups: [
    {
      title: 'The pack',
      flags: {
        slug: { value: 'NAME', about: 'its short name; the name of the folder if none is given' },
        lang: { value: 'TAG', about: 'the language you write in' },
      },
    },
  ],
  words: { least: 1, most: 1 },
  run,
};

/** Never over another. @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const [folder = ''] = args.words;
  const slug = args.text('slug') ?? basename(resolve(folder)).toLowerCase();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 40)
    throw new UsageError(
      `${shown(slug)} is no name of a pack; write --slug with lower-case letters, digits and hyphens`,
    );
  const file = join(folder, IN_FOLDER.document);
  if (existsSync(file)) throw new UsageError(`${shown(file)} exists already; open it`);
  const { documentSchema, example } = await import('../write/pack-example');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, canonical(example(slug, languageOf(args))));
  writeFileSync(join(folder, IN_FOLDER.schema), canonical(documentSchema()));
  // One editor finds the schema by this; others are told by hand. In the document itself it would be a field nobody signs.
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  const schemas = [{ fileMatch: [`/${IN_FOLDER.document}`], url: `./${IN_FOLDER.schema}` }];
  writeFileSync(join(folder, '.vscode', 'settings.json'), canonical({ 'json.schemas': schemas }));
  console.log(`${file} written: change it, then lexloci pack check ${shown(folder)}`);
  return 0;
}
