/** What the other commands refuse, or tell of a fault, with the cure; and what they print in their rarer forms. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, SMALL } from './run';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refusals-'));
  for (const name of ['other', 'unlisted', 'worded', 'nothing']) cpSync(SMALL, at(name), { recursive: true });
  const signal = JSON.parse(readFileSync(join(SMALL, 'services', 'signal.json'), 'utf8')) as object;
  writeFileSync(
    at('other', 'services', 'second.json'),
    JSON.stringify({ ...signal, id: 'second', hosts: [], mailDomains: [] }),
  );
  rmSync(at('other', 'services', 'kakaotalk.json'));
  writeFileSync(at('unlisted', 'most-used.json'), '["gmail"]');
  writeFileSync(at('worded', 'most-used.json'), '{"asia":["kakaotalk"],"europe":"gmail"}');
  writeFileSync(at('nothing', 'most-used.json'), '{"europe":["gmail",7]}');
  mkdirSync(at('empty'));
  writeFileSync(at('hosts.txt'), '\ufeff# a list\nwidget.intercom.io # chat\n\nno host\n');
  writeFileSync(at('many.txt'), Array.from({ length: 8 }, (_, n) => `no host ${n}`).join('\r\n'));
  writeFileSync(at('none.txt'), '# nothing\n');
  writeFileSync(
    at('table.csv'),
    '1.0.0.0,1.0.0.255,AU\n1.0.0.0,x,AU\n\n1.0.0.0,1.0.0.255,Australia\n1.0.0.0,::1,AU\n7,8\n',
  );
  writeFileSync(at('page.har'), '{"log":{"entries":[{"request":{"url":"https://a.example/"}}]}}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const filled = (args: string[]) => args.map((arg) => arg.replace(/^\{(.*)\}$/, (_, path: string) => at(path)));

describe('lexloci', () => {
  it.each<[string, string[], string]>([
    [
      'an order that is none',
      ['data', 'due', '--by', 'name'],
      '--by name: not understood; write --by age or --by impact',
    ],
    ['no lines', ['data', 'due', '--limit', '0'], '--limit 0: no number of lines; write --limit 40'],
    [
      'lines that are no number',
      ['data', 'due', '--limit', 'all'],
      '--limit all: no number of lines; write --limit 40',
    ],
    ['a dataset that is not there', ['data', 'stats', '--dataset', '{nowhere}'], 'there is no folder '],
    ['a dataset without a record', ['data', 'stats', '--dataset', '{empty}'], 'no records in '],
    [
      'a list of services that is none',
      ['data', 'due', '--dataset', '{unlisted}'],
      'most-used.json is no list of services by region; write {"europe": ["gmail"], …}',
    ],
    [
      'a list of services that holds words',
      ['data', 'due', '--dataset', '{worded}'],
      'is no list of services by region',
    ],
    ['a list of services with a number', ['data', 'due', '--dataset', '{nothing}'], 'is no list of services by region'],
    [
      'one dataset to compare',
      ['data', 'diff', '{other}'],
      'data diff takes 2 words; write lexloci data diff <before> <after>',
    ],
    [
      'three datasets to compare',
      ['data', 'diff', 'a', 'b', 'c'],
      'c: not understood here; write lexloci data diff <before> <after>',
    ],
    ['a recording that is not there', ['page', '{nowhere}'], 'there is no file '],
    [
      'a recording that is a folder',
      ['page', '{empty}'],
      'is no plain file; name a recording (HAR) or a list of hosts',
    ],
    [
      'a line that is no host',
      ['page', '--hosts', '{hosts.txt}'],
      'line 4, no host, is no host; write a name such as widget.example.com',
    ],
    [
      'many lines that are no host',
      ['page', '--hosts', '{many.txt}'],
      'line 5, no host 4, is no host; write a name such as widget.example.com; ',
    ],
    ['more lines than are told', ['page', '--hosts', '{many.txt}'], 'and 3 lines like these'],
    ['a list of no host', ['page', '--hosts', '{none.txt}'], 'names no host; write one a line'],
    ['a table of addresses that is not there', ['page', '{page.har}', '--places', '{nowhere}'], 'there is no file '],
    [
      'a table of addresses that is a folder',
      ['page', '{page.har}', '--places', '{empty}'],
      'name a table of addresses, one "first,last,CC" a line',
    ],
    [
      'rows that are none',
      ['page', '{page.har}', '--places', '{table.csv}'],
      'line 2, 1.0.0.0,x,AU, is no row; write two addresses and a country',
    ],
    [
      'rows that are none, three at most',
      ['page', '{page.har}', '--places', '{table.csv}'],
      'line 4, 1.0.0.0,1.0.0.255,Australia, is no row',
    ],
  ])('refuses %s with what to do', async (_, args, said) => {
    const { code, stderr, stdout } = await run(...filled(args));
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
  });

  it('tells no fourth row that is none', async () => {
    const { stderr } = await run('page', at('page.har'), '--places', at('table.csv'));
    expect(stderr.match(/is no row/g)).toHaveLength(3);
    expect(stderr).not.toContain('line 6');
  });
});

describe('data diff', () => {
  it('tells which services came and went', async () => {
    const { code, stdout } = await run('data', 'diff', SMALL, at('other'), '--on', '2026-11-24', '--home', 'KR');
    expect(code).toBe(0);
    expect(stdout).toContain('services added: second\nservices removed: kakaotalk\n');
    expect(stdout).toMatch(/\d+ changes\n$/);
  });

  it('tells the same as data', async () => {
    const { stdout } = await run('data', 'diff', SMALL, at('other'), '--on', '2026-11-24', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'diff/1',
      on: '2026-11-24',
      added: ['second'],
      removed: ['kakaotalk'],
    });
  });
});

describe('data due', () => {
  it('gives as many lines as are asked for, and counts all', async () => {
    const due = async (...args: string[]) =>
      (await run('data', 'due', '--on', '2026-11-24', '--dataset', SMALL, ...args)).stdout;
    const lines = (await due('--limit', '2')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^2 of \d+ claims, by age$/);
    const data = JSON.parse(await due('--limit', '2', '--json')) as { total: number; due: object[] };
    expect([data.due.length, `2 of ${data.total} claims, by age`]).toEqual([2, lines[2]]);
  });
});
