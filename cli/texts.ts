/** `lexloci texts …`: looking after the languages. */
import { readArgs } from './args';
import { glossary } from './glossary';
import { UsageError } from './usage-error';

export async function texts([name = '', ...rest]: string[]): Promise<number> {
  if (name !== 'glossary') throw new UsageError(`${`texts ${name}`.trim()}: no such command; write texts glossary`);
  const [word] = readArgs(rest, {}).words;
  if (word !== undefined) throw new UsageError(`${word}: not understood here; write texts glossary alone`);
  process.stdout.write(glossary());
  return 0;
}
