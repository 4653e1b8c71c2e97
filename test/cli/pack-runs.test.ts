/** What the commands for packs print and write, word for word: run vitest with -u after a change that is meant. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from '../packs/fixtures';
import { run } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-runs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What was printed, with the folder of this run by the same name each time. */
async function printed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args);
  return `exit ${code}\n${stderr}${stdout}`.replaceAll(folder, 'FOLDER');
}

describe('a folder that was just made', () => {
  it('holds these files, and the document says this', async () => {
    const said = await printed('pack', 'new', folder, '--slug', 'korea', '--lang', 'ko');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    await expect([said, ...files, read('pack.json'), read('.vscode/settings.json')].join('\n')).toMatchFileSnapshot(
      './runs/a-new-pack.txt',
    );
  });

  it('has a schema in which each kind of record stands', async () => {
    await run('pack', 'new', folder, '--slug', 'korea');
    const text = readFileSync(join(folder, 'pack.schema.json'), 'utf8');
    const schema = JSON.parse(text) as { required: string[] };
    for (const kind of ['service', 'operator', 'observation', 'disclosure-series', 'stance', 'withdrawn'])
      expect(text).toContain(`"const": "${kind}"`);
    // What signing fills in is asked of nobody.
    for (const field of ['publisher', 'version', 'issued', 'expires']) expect(schema.required).not.toContain(field);
    expect(schema.required).toContain('slug');
  });

  it('is named after itself, and never made over another', async () => {
    expect(await printed('pack', 'new', join(folder, 'Han-River'))).toContain('written: change it');
    expect(readFileSync(join(folder, 'Han-River', 'pack.json'), 'utf8')).toContain('"slug": "han-river"');
    expect(await printed('pack', 'new', join(folder, 'Han-River'))).toBe(
      'exit 2\nlexloci: FOLDER/Han-River/pack.json exists already; open it\n',
    );
    for (const slug of ['Korea', '-korea', 'ko_rea', 'k'.repeat(41)])
      expect(await printed('pack', 'new', folder, '--slug', slug)).toBe(
        `exit 2\nlexloci: ${slug} is no name of a pack; write --slug with lower-case letters, digits and hyphens\n`,
      );
    expect(readdirSync(folder)).toEqual(['Han-River']);
  });
});

describe('a pack without fault', () => {
  it.each(['han-river', 'silk-road', 'harbour-letters'] as const)('%s becomes a table of these rows', async (name) => {
    await expect(await printed('pack', 'to-csv', folderOf(name))).toMatchFileSnapshot(`./runs/a-table-of-${name}.txt`);
  });

  it('is counted by what it holds', async () => {
    cpSync(folderOf('silk-road'), folder, { recursive: true });
    await expect(await printed('pack', 'check', folder)).toMatchFileSnapshot('./runs/a-pack-without-fault.txt');
  });
});

it.each(['new', 'check', 'preview', 'keygen', 'sign', 'verify', 'show', 'rotate', 'revoke', 'from-csv', 'to-csv'])(
  'the help of pack %s is what is written down',
  async (name) => {
    await expect(await printed('pack', name, '--help')).toMatchFileSnapshot(`./runs/the-help-of-pack-${name}.txt`);
  },
);
