/** The `lexloci` command: finds the command meant and turns what it returns or throws into an exit code. */
import { nearest } from '../domain/nearest';
import { type Command, flagsOf } from './command';
import { helpIfAsked } from './commands/threads';
import { COMMANDS } from './commands';
import { help, helpOf } from './help';
import { readArgs } from './read/args';
import { shown } from './read/shown';
import { UsageError } from './read/usage-error';

helpIfAsked();

/** Runs one command and returns the exit code: 0 answered, 1 faults found in a dataset, 2 wrong usage. */
export async function main(args: string[]): Promise<number> {
  if (!process.stdout.listeners('error').includes(endQuietly)) process.stdout.on('error', endQuietly);
  const asksForHelp = args.includes('--help') || args.includes('-h') || args[0] === 'help';
  const command = find(args[0] === 'help' ? args.slice(1) : args);
  if (asksForHelp) {
    process.stdout.write(command === undefined ? help() : helpOf(command));
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError(unknown(args));
    return await run(command, args.slice(command.name.split(' ').length));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`lexloci: ${error.message}\n`);
    return 2;
  }
}

/** `lexloci … | head` closes the pipe early: that is no fault of ours. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const find = (args: readonly string[]): Command | undefined =>
  COMMANDS.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));

function run(command: Command, rest: string[]): Promise<number> | number {
  const args = readArgs(rest, flagsOf(command));
  const { least, most } = command.words ?? { least: 0, most: 0 };
  const extra = args.words[most];
  if (extra !== undefined) throw new UsageError(`${shown(extra)}: not understood here; write ${formOf(command)}`);
  if (args.words.length < least)
    throw new UsageError(
      `${command.name} takes ${least === 1 ? 'a word' : `${least} words`}; write ${formOf(command)}`,
    );
  return command.run(args);
}

/** How the command is typed, in its first form. */
const formOf = ({ name, usage }: Command): string => `lexloci ${name} ${usage.split('\n')[0] ?? ''}`.trimEnd();

/** What to say to a command nobody knows: the nearest one, within its family where the family is right. */
function unknown([first = '', second = '']: readonly string[]): string {
  if (first === '') return 'no command given; write lexloci assess <address> --home KR, or see lexloci --help';
  const names = COMMANDS.map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${first} `));
  if (family.length > 0)
    return `${shown(`${first} ${second}`.trim())}: no such command; write ${family.join(', ').replace(/, ([^,]*)$/, ' or $1')}`;
  const near = nearest(first, [...names, ...names.map((name) => name.split(' ')[0] ?? name)]);
  return `unknown command ${shown(first)}; ${near === undefined ? 'see lexloci --help' : `did you mean ${near}?`}`;
}
