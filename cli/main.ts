/** The `lexloci` command: finds the command meant and turns what it returns or throws into an exit code. */
import { nearest } from '../domain/nearest';
import { type Command, flagsOf } from './command';
import { assessCommand } from './commands/assess';
import { readArgs } from './read/args';
import { shown } from './read/shown';
import { UsageError } from './read/usage-error';

/** Runs one command and returns the exit code: 0 answered, 1 faults found in a dataset, 2 wrong usage. */
export async function main(args: string[]): Promise<number> {
  if (!process.stdout.listeners('error').includes(endQuietly)) process.stdout.on('error', endQuietly);
  const asksForHelp = args.includes('--help') || args.includes('-h') || args[0] === 'help';
  const command = await find(args[0] === 'help' ? args.slice(1) : args);
  if (asksForHelp) {
    const { help, helpOf } = await import('./help');
    process.stdout.write(command === undefined ? help() : helpOf(command));
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError(await unknown(args));
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

/** The other commands bring shapes, packs and tables with them: one answer waits for none of that. */
const allCommands = async (): Promise<readonly Command[]> => (await import('./commands')).COMMANDS;

const isMeant = ({ name }: Command, args: readonly string[]): boolean =>
  name.split(' ').every((word, i) => args[i] === word);

const find = async (args: readonly string[]): Promise<Command | undefined> =>
  isMeant(assessCommand, args) ? assessCommand : (await allCommands()).find((command) => isMeant(command, args));

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
async function unknown([first = '', second = '']: readonly string[]): Promise<string> {
  if (first === '') return 'no command given; write lexloci assess <address> --home KR, or see lexloci --help';
  const names = (await allCommands()).map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${first} `));
  if (family.length > 0)
    return `${shown(`${first} ${second}`.trim())}: no such command; write ${family.join(', ').replace(/, ([^,]*)$/, ' or $1')}`;
  const near = nearest(first, [...names, ...names.map((name) => name.split(' ')[0] ?? name)]);
  return `unknown command ${shown(first)}; ${near === undefined ? 'see lexloci --help' : `did you mean ${near}?`}`;
}
