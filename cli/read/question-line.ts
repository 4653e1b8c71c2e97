/** One line of `--jsonl`: a question as JSON, each field read as the flag of the same meaning is. */
import type { Dataset } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import type { Question } from '../../domain/question';
import { type Draft, FIELDS } from './fields';
import { joined } from './question';
import { shown } from './shown';
import { UsageError } from './usage-error';

const NAMES = ['url', ...FIELDS.map(({ json }) => json)];

/** @throws UsageError saying what is wrong with the line and what to write instead */
export function questionOfLine(line: string, defaults: Draft & { on: string }, dataset: Dataset): Question {
  const fields = parse(line);
  const [given] = textsOf('url', fields.url, false);
  if (given === undefined) throw new UsageError('no "url"; write {"url": "https://mail.google.com/", "home": "KR"}');
  const said = FIELDS.flatMap(({ json, multiple, take }) => {
    const texts = textsOf(json, fields[json], multiple === true);
    return texts.length === 0 ? [] : take(texts, json, dataset);
  });
  const { clock, ...rest } = joined([defaults, ...said]);
  const { home } = rest.person;
  if (home === undefined)
    throw new UsageError('no "home"; write {"url": …, "home": "KR"} or give --home for all lines');
  const on = rest.on ?? defaults.on;
  return {
    ...rest,
    given,
    on,
    person: { ...rest.person, home },
    ...(clock !== undefined && on === defaults.on && { clock }),
  };
}

/** The texts of a field: one, or a list where the field may have several. */
function textsOf(name: string, value: unknown, isList: boolean): string[] {
  if (value === undefined || value === null) return [];
  if (!isList && typeof value !== 'string') throw new UsageError(`${name}: not a text; write "${name}": "…"`);
  const items = Array.isArray(value) ? value : isList && typeof value === 'string' ? value.split(',') : [value];
  if (!items.every((item) => typeof item === 'string'))
    throw new UsageError(`${name}: not a list of texts; write "${name}": ["…"]`);
  return isList ? items.filter((item) => item.trim() !== '') : items;
}

function parse(line: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`not JSON (${shown((error as Error).message)}); write one object on the line`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError('not an object; write {"url": …, "home": …}');
  for (const name of Object.keys(json))
    if (!NAMES.includes(name))
      throw new UsageError(`"${shown(name)}" is not a field of a question${didYouMean(name, NAMES, 'remove it')}`);
  return json as Readonly<Record<string, unknown>>;
}
