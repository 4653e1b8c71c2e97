/**
 * How much of what an audit against public lists missed is known now, and as what it is. The list lies beside the
 * checkout of those who keep it; without it there is nothing to measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { type Found, identify } from '../../domain/reading/find-service';
import type { Service } from '../../domain/schema';

const LIST = new URL('../../../shared/research/audits/hosts-misses.csv', import.meta.url);

interface Row {
  source: string;
  host: string;
  /** What the auditor says the host is. */
  guess: string;
  countries: string[];
  importance: number;
}

const dataset = load();
const embeds = new Map([...dataset.services.values()].flatMap((s) => s.embeds.map((host) => [host, s] as const)));

const FIELD = /"((?:[^"]|"")*)"|([^,]+)|(?<=,|^)(?=,|$)/g;

function rows(): Row[] {
  const lines = readFileSync(LIST, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [source, host, guess, country, importance] = [...line.trim().matchAll(FIELD)].map((m) => m[1] ?? m[2] ?? '');
    return {
      source: source ?? '',
      host: host ?? '',
      guess: guess ?? '',
      countries: country === undefined || country === '' ? ['any'] : country.split('+'),
      importance: Number(importance),
    };
  });
}

/** A page, a mailbox, or what lives inside other pages. */
function foundFor({ source, host }: Row): Found | { kind: 'embed'; service: Service } {
  const { found } = identify(source.startsWith('mail') ? `name@${host}` : `https://${host}/`, dataset);
  if (found.kind !== 'nothing') return found;
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const service = embeds.get(name);
    if (service !== undefined) return { kind: 'embed', service };
  }
  return found;
}

/** Words that say a kind of thing and no name. */
const KINDS =
  /\b(mail|forum|service|known|operator|level|instance|client|domain|missing|old|hosting|host|short|links?|country|dating|chat|social|page|the|and|for|alias|server|messenger|blog|web)\b/g;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(KINDS, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

const namesOf = (s: Service): string[] => [
  s.name,
  s.id,
  ...s.aliases,
  ...s.contracts.map((c) => dataset.operators.get(c.value.operator)?.name ?? ''),
];

/** As what it is: a word of its name, the mailbox of that very domain, or the instance of that very host. */
function isWhatItIs(row: Row): boolean {
  const found = foundFor(row);
  if (found.kind === 'nothing') return false;
  if (found.kind === 'operator-page') return share(row.guess, [found.operator.name]);
  if (row.guess.startsWith('mail domain')) return found.service.categories.includes('mail');
  if (row.guess.startsWith('instance or client'))
    return !found.service.categories.includes('hosting') || found.service.hosts.some((h) => h.host === row.host);
  return share(row.guess, namesOf(found.service));
}

function share(guess: string, names: string[]): boolean {
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(guess).some((word) => known.has(word));
}

const figure = (list: Row[]): number => list.filter(isWhatItIs).length / list.length;

describe.runIf(existsSync(LIST))('hosts an audit against public lists found missing', () => {
  const all = existsSync(LIST) ? rows() : [];

  it('are read whole', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter((r) => r.host === '' || Number.isNaN(r.importance))).toEqual([]);
  });

  it.each([
    ['3 and more', (r: Row) => r.importance >= 3, 0.85],
    ['2', (r: Row) => r.importance === 2, 0.6],
  ])('of importance %s are identified as what they are', (name, wanted, least) => {
    const list = all.filter(wanted);
    const missed = list.filter((r) => !isWhatItIs(r)).map((r) => r.host);
    console.info(
      `importance ${name}: ${(figure(list) * 100).toFixed(1)} % of ${list.length}; not: ${missed.join(' ')}`,
    );
    expect(figure(list)).toBeGreaterThanOrEqual(least);
  });

  it('are counted by country', () => {
    const countries = [...new Set(all.flatMap((r) => r.countries))].sort();
    const table = countries.map((c) => {
      const list = all.filter((r) => r.importance >= 2 && r.countries.includes(c));
      return `${c} ${list.filter(isWhatItIs).length}/${list.length}`;
    });
    console.info(table.join('  '));
    expect(table.length).toBeGreaterThan(50);
  });
});
