/** What a command is: its name, what it takes, and what it does. Help, flags and messages are drawn from it. */
import type { Arguments } from './read/args';

/** One flag: `--home CC  the state whose authorities concern you`. */
export interface Flag {
  /** What stands for the value in the help; a switch has none. */
  value?: string;
  about: string;
  /** May be given several times. */
  multiple?: true;
}

/** Flags that belong together, under a heading in the help. */
export interface FlagGroup {
  title: string;
  flags: Readonly<Record<string, Flag>>;
  /** Lines set as they are, below the flags: examples. */
  examples?: readonly string[];
}

export interface Command {
  /** As it is typed: `assess`, `data check`. */
  name: string;
  /** How it is typed, without the name: `<url|host|e-mail> --home KR`. Several forms, one a line. */
  usage: string;
  about: string;
  groups?: readonly FlagGroup[];
  /** Words it takes beside flags; none may follow. */
  words?: { least: number; most: number };
  /** @returns the exit code. @throws UsageError */
  run: (args: Arguments) => Promise<number> | number;
}

/** Every command answers from another dataset when asked to. */
export const COMMON: FlagGroup = {
  title: 'Every command',
  flags: { dataset: { value: 'PATH', about: 'a folder to answer from instead of the bundled dataset' } },
};

export const flagsOf = (command: Command): Readonly<Record<string, Flag>> =>
  Object.assign({}, ...[...(command.groups ?? []), COMMON].map(({ flags }) => flags)) as Record<string, Flag>;
