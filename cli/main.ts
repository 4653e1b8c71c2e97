/** The `lexloci` command: finds the command meant and turns what it returns or throws into an exit code. */
import { nearest } from '../domain/nearest';
import { assessCommand } from './commands/assess';
import { data } from './commands/data';
import { HELP } from './help';
import { texts } from './commands/texts';
import { UsageError } from './read/usage-error';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = { assess: assessCommand, data, texts };

/** Runs one command and returns the exit code: 0 answered, 1 faults found in a dataset, 2 wrong usage. */
export async function main(args: string[]): Promise<number> {
  if (!process.stdout.listeners('error').includes(endQuietly)) process.stdout.on('error', endQuietly);
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    return await run(args);
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

async function run([name = '', ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(rest);
  if (name === '')
    throw new UsageError('no command given; write lexloci assess <address> --home KR, or see lexloci --help');
  const near = nearest(name, Object.keys(COMMANDS));
  throw new UsageError(
    `unknown command ${name}; ${near === undefined ? 'see lexloci --help' : `did you mean ${near}?`}`,
  );
}
