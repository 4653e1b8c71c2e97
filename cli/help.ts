/** What `--help` says, drawn from the commands themselves: complete, and short enough to be read. */
import { COMMON, type Command, type FlagGroup } from './command';
import { COMMANDS } from './commands';
import { wrap } from './print/wrap';

/** Where the explanation of a flag begins. */
const COLUMN = 26;

export const help = (): string =>
  text([
    'Usage: lexloci <command>',
    ...COMMANDS.flatMap((command) => ['', ...lines(command)]),
    '',
    ...group(COMMON),
    '',
    'Exit codes: 0 answered (also when the service is unknown), 1 faults found,',
    '2 wrong usage.',
  ]);

export const helpOf = (command: Command): string => text([...lines(command), '', ...group(COMMON)]);

const text = (list: readonly string[]): string => `${list.join('\n')}\n`;

const lines = (command: Command): string[] => [
  ...command.usage.split('\n').map((form) => `lexloci ${command.name} ${form}`.trimEnd()),
  ...wrap(command.about, '    '),
  ...(command.groups ?? []).flatMap(group),
];

const group = ({ title, flags, examples = [] }: FlagGroup): string[] => [
  `  ${title}`,
  ...Object.entries(flags).flatMap(([name, { value, about }]) => {
    const head = `    --${name}${value === undefined ? '' : ` ${value}`}`;
    return head.length < COLUMN
      ? wrap(about, head.padEnd(COLUMN), ' '.repeat(COLUMN))
      : [head, ...wrap(about, ' '.repeat(COLUMN))];
  }),
  ...examples.map((line) => `        ${line}`),
];
