/** `lexloci texts …`: looking after the languages. */
import { readArgs } from '../read/args';
import { glossary } from '../print/glossary';
import { UsageError } from '../read/usage-error';

export async function texts([name = '', ...rest]: string[]): Promise<number> {
  if (name !== 'glossary') throw new UsageError(`${`texts ${name}`.trim()}: no such command; write texts glossary`);
  const [word] = readArgs(rest, {}).words;
  if (word !== undefined) throw new UsageError(`${word}: not understood here; write texts glossary alone`);
  process.stdout.write(glossary());
  return 0;
}
