import { expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/own-names';
import { run } from './run';

it('docs/glossary.md is what it writes', async () => {
  const { code, stdout } = await run('texts', 'glossary');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../../docs/glossary.md');
});

it('names every language once in each family', async () => {
  const { stdout } = await run('texts', 'glossary');
  for (const family of stdout.split('\n## ').slice(1))
    for (const [tag, name] of Object.entries(LANGUAGES)) expect(family.split(`${name} (${tag}) `)).toHaveLength(2);
});

it.each([
  ['nothing to write', ['texts'], 'texts: no such command; write texts glossary'],
  ['a command mistyped', ['texts', 'glosary'], 'texts glosary: no such command; write texts glossary'],
  ['a word too many', ['texts', 'glossary', 'de'], 'de: not understood here; write lexloci texts glossary'],
  ['a flag', ['texts', 'glossary', '--json'], 'unknown flag --json; see lexloci --help'],
])('answers %s by one clear line and exit code 2', async (_, args, said) => {
  expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr: `lexloci: ${said}\n` });
});
