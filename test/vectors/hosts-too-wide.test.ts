/** Pages an audit found called a mailbox or a messenger, though they are news, shops or advertising of the same company. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { assess } from '../../domain/assess';
import { identify } from '../../domain/reading/find-service';

const dataset = load();
const idOf = (given: string) => identify(given, dataset).service?.id;
const answer = (given: string, home: string) =>
  assess({ given, person: { home }, on: '2026-11-29', alternatives: false }, dataset);

const LIST = new URL('../../../shared/research/audits/hosts-too-wide.csv', import.meta.url);

/** Become services of their own since the list was made: they are what the answer says. */
const OWN_RECORD = new Set(['tianyi-cloud', 'mobile-cloud-139', 'sapo-blogs']);

describe.runIf(existsSync(LIST))('the pages an audit found claimed by a service', () => {
  const rows = (existsSync(LIST) ? readFileSync(LIST, 'utf8') : '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string]);

  it('are none of them claimed by that service any more', () => {
    expect(rows.length).toBe(278);
    expect(rows.filter(([host, claimed]) => idOf(host) === claimed)).toEqual([]);
    expect([...new Set(rows.flatMap(([host]) => idOf(host) ?? []))].filter((id) => !OWN_RECORD.has(id))).toEqual([]);
  });

  it.each(['kr', 'ru', 'cn', 'de'])('warn of nothing, seen from %s', (home) => {
    const alarms = rows
      .filter(([host]) => !OWN_RECORD.has(idOf(host) ?? ''))
      .filter(([host]) => answer(host, home).level !== 'none');
    expect(alarms).toEqual([]);
  });

  it('are told as pages of their company', () => {
    const unknown = rows.filter(([host]) => answer(host, 'kr').reason === 'not-in-dataset').map(([host]) => host);
    console.info(
      `pages of a company: ${rows.length - unknown.length} of ${rows.length}; not known: ${unknown.join(' ')}`,
    );
    expect(unknown.length).toBeLessThan(20);
  });
});
