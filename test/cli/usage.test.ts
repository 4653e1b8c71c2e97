import { LANGUAGES } from '../../locales/own-names';
import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../cli/command';
import { COMMANDS } from '../../cli/commands';
import { run, SMALL } from './run';

describe('wrong usage is answered by one clear line and exit code 2', () => {
  const cases: [what: string, args: string[], said: string][] = [
    ['no command', [], 'no command given; write lexloci assess <address> --home KR, or see lexloci --help'],
    ['a command mistyped', ['asess', 'x.org'], 'unknown command asess; did you mean assess?'],
    [
      'no address',
      ['assess', '--home', 'KR'],
      'no address given; write lexloci assess https://mail.google.com/ --home KR',
    ],
    [
      'two addresses',
      ['assess', 'a.org', 'b.org', '--home', 'KR'],
      'two addresses, a.org and b.org; ask for one at a time, or use --jsonl',
    ],
    [
      'no home',
      ['assess', 'gmail.com'],
      'no home given; add --home and the state whose authorities concern you, such as --home KR',
    ],
    [
      'a home without a value',
      ['assess', 'gmail.com', '--home', '--json'],
      '--home needs a value; write --home <value>',
    ],
    ['a flag mistyped', ['assess', 'gmail.com', '--hone', 'KR'], 'unknown flag --hone; did you mean --home?'],
    ['a flag twice', ['assess', 'gmail.com', '--home', 'KR', '--home', 'US'], '--home is given twice; keep one'],
    [
      'a value for a switch',
      ['assess', 'gmail.com', '--home', 'KR', '--json=yes'],
      '--json takes no value; write it alone',
    ],
    [
      'UK',
      ['assess', 'gmail.com', '--home', 'UK'],
      '--home UK: no such country code; did you mean GB (United Kingdom)?',
    ],
    [
      'a country by its name',
      ['assess', 'gmail.com', '--home', 'Korea'],
      '--home Korea: no such country code; did you mean KP (North Korea) or KR (South Korea)?',
    ],
    [
      'a country by its name, mistyped',
      ['assess', 'gmail.com', '--home', 'Germny'],
      '--home Germny: no such country code; did you mean DE (Germany)?',
    ],
    [
      'no country at all',
      ['assess', 'gmail.com', '--home', 'QQ'],
      '--home QQ: no such country code; write two letters of ISO 3166-1, such as KR',
    ],
    [
      'the EU as a home',
      ['assess', 'gmail.com', '--home', 'EU'],
      "--home EU: the EU legislates but is nobody's home; name a member state, such as FI",
    ],
    [
      'a wary list with a fault',
      ['assess', 'gmail.com', '--home', 'KR', '--wary', 'US,XX'],
      '--wary XX: no such country code; write two letters of ISO 3166-1, such as KR',
    ],
    [
      'a day that is none',
      ['assess', 'gmail.com', '--home', 'KR', '--on', '2026-02-30'],
      '--on 2026-02-30: no day of the calendar; write YYYY-MM-DD, such as 2026-11-23',
    ],
    [
      'a date in words',
      ['assess', 'gmail.com', '--home', 'KR', '--since', 'yesterday'],
      '--since yesterday: no day of the calendar; write YYYY-MM-DD, such as 2026-11-23',
    ],
    [
      'a data kind mistyped',
      ['assess', 'gmail.com', '--home', 'KR', '--data', 'trafic'],
      '--data trafic: not one of subscriber, traffic, stored-content, live-content; did you mean "traffic"?',
    ],
    [
      'a dialling code without its plus',
      ['assess', 'gmail.com', '--home', 'KR', '--phone-prefix', '86'],
      '--phone-prefix 86: no dialling code; write it with a plus, such as +86',
    ],
    [
      'a language not shipped',
      ['assess', 'gmail.com', '--home', 'KR', '--lang', 'klingon'],
      `--lang klingon: not one of ${Object.keys(LANGUAGES).join(', ')}; take one of them`,
    ],
    [
      'a preferred forum nobody knows',
      ['assess', 'gmail.com', '--home', 'KR', '--prefer', 'signl', '--dataset', SMALL],
      '--prefer signl: no such service in the dataset; did you mean "signal"?',
    ],
    [
      'an address with --jsonl',
      ['assess', 'gmail.com', '--jsonl', '--home', 'KR'],
      'gmail.com: with --jsonl the addresses come from standard input; leave it out',
    ],
    [
      'no number of cores',
      ['assess', '--jsonl', '--home', 'KR', '--jobs', '0'],
      '--jobs 0: no number of cores; write 1 to 64, as in --jobs 4',
    ],
    [
      'a dataset that is not there',
      ['assess', 'gmail.com', '--home', 'KR', '--dataset', '/nowhere'],
      'there is no folder /nowhere; name the one that holds services/, operators/ …',
    ],
    [
      'a data command mistyped',
      ['data', 'chek'],
      'data chek: no such command; write data check, data stats, data diff, data due, data why, data new or data review',
    ],
    [
      'a record of no kind',
      ['data', 'new', 'servce', 'x', '--dataset', SMALL],
      'servce is no kind of record; did you mean "service"?',
    ],
    [
      'one folder to compare',
      ['data', 'diff', SMALL],
      'data diff takes 2 words; write lexloci data diff <before> <after> [--home CC] [--on DAY] [--json]',
    ],
  ];

  it.each(cases)('%s', async (_, args, said) => {
    expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr: `lexloci: ${said}\n` });
  });

  it.each([
    ['nothing', 'executive-agreement:KR'],
    ['an instrument nobody knows', 'lapse:us-gb'],
    ['a hypothesis nobody knows', 'revolution'],
  ])('a hypothesis that names %s', async (_, text) => {
    const { code, stdout, stderr } = await run(
      'assess',
      'gmail.com',
      '--home',
      'KR',
      '--suppose',
      text,
      '--dataset',
      SMALL,
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^lexloci: --suppose .*\n$/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

it.each([
  ['zh', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['pt-PT', 'pt-BR'],
  ['fr-CA', 'fr'],
])('--lang %s speaks %s, the language nearest to it', async (tag, language) => {
  const { code, stdout } = await run('assess', 'signal.org', '--home', 'KR', '--lang', tag, '--dataset', SMALL);
  expect(code).toBe(0);
  const same = await run('assess', 'signal.org', '--home', 'KR', '--lang', language, '--dataset', SMALL);
  expect(stdout).toBe(same.stdout);
  expect(stdout).not.toContain('Information, not legal advice');
});

describe('--help', () => {
  it('names every command with each of its flags, in 80 columns', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(COMMANDS.length).toBeGreaterThan(4);
    for (const command of COMMANDS) {
      expect(stdout).toContain(`lexloci ${command.name}`);
      for (const flag of Object.keys(flagsOf(command))) expect(stdout).toContain(`--${flag}`);
    }
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('after a command tells of that command alone', async () => {
    const { stdout } = await run('data', 'diff', '--help');
    expect(stdout).toContain('--home CC');
    expect(stdout).not.toContain('lexloci assess');
  });

  it.each(COMMANDS.map(({ name }) => name))('is true of %s: it takes --dataset', async (name) => {
    const { stderr } = await run(...name.split(' '), '--dataset', '/nowhere', '--nonsense');
    expect(stderr).toBe('lexloci: unknown flag --nonsense; see lexloci --help\n');
  });
});

it('help of a command is had by its name behind help, and by the flag behind its name', async () => {
  const flagged = await run('data', 'stats', '--help');
  expect(await run('help', 'data', 'stats')).toEqual(flagged);
  expect(await run('data', 'stats', '-h')).toEqual(flagged);
  expect(flagged.stdout).toContain('lexloci data stats');
  const whole = await run('--help');
  for (const args of [['help'], ['-h'], ['help', 'nothing']]) expect(await run(...args)).toEqual(whole);
});
