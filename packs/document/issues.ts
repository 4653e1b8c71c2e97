/** What zod says of a shape → faults by code. */
import { at, flatten, type Issue } from '../../domain/check/phrase';
import { nearest } from '../../domain/nearest';
import type { Fault } from '../fault';
import { ONE_OF } from './exactly-one';
import { MOST_FAULTS } from '../limits';
import { documentFault, quoted } from './faults';

/** @param json what was looked at @param before the place of it in the document @param fields all names its shape knows */
export const faultsOf = (
  issues: readonly unknown[],
  json: unknown,
  before: string,
  fields: Iterable<string>,
): Fault[] =>
  flatten(issues.slice(0, MOST_FAULTS) as Issue[])
    .flatMap((issue) => faultOf(issue, json, before, fields))
    .slice(0, MOST_FAULTS);

const FORMATS: readonly (readonly [
  start: string,
  code: 'not-a-date' | 'not-a-day' | 'not-a-state' | 'not-an-id' | 'not-a-host',
])[] = [
  ['write YYYY, ', 'not-a-date'],
  ['write YYYY-MM-DD', 'not-a-day'],
  ['two lower-case letters', 'not-a-state'],
  ['lower-case letters, digits', 'not-an-id'],
  ['a state (kr)', 'not-an-id'],
  ['a lower-case A-label', 'not-a-host'],
];

function faultOf(issue: Issue, json: unknown, before: string, fields: Iterable<string>): Fault[] {
  const place = [before, ...issue.path.map(String)].filter((part) => part !== '').join('.');
  const value = at(json, issue.path);
  const { message } = issue;
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return [documentFault('missing', place, { field: String(issue.path.at(-1) ?? '') })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields((issue.keys ?? []).slice(0, MOST_FAULTS), place, fields);
    case 'invalid_value':
    case 'invalid_union':
      return [documentFault('not-one-of', place, { value: quoted(value), choices: choicesOf(issue) })];
    case 'invalid_type':
      return [documentFault('wrong-type', place, { value: quoted(value), expected: issue.expected ?? 'value' })];
    case 'invalid_key':
      return [documentFault('not-fitting', place, { value: quoted(issue.path.at(-1)) })];
    case 'too_small':
      return [
        issue.origin === 'array' || issue.origin === 'string'
          ? documentFault('empty-list', place, {})
          : documentFault('too-small', place, { value: quoted(value), least: Number(issue.minimum) }),
      ];
    case 'too_big':
      return [tooBig(issue, value, place)];
    case 'invalid_format': {
      // What is hidden in a text is told wherever it stands (walk.ts).
      if (message.startsWith('no control')) return [];
      if (issue.format === 'url') return [documentFault('not-an-address', place, { value: quoted(value) })];
      const code = FORMATS.find(([start]) => message.startsWith(start))?.[1] ?? 'not-fitting';
      return [documentFault(code, place, { value: quoted(value) })];
    }
    default:
      if (message.startsWith(ONE_OF)) {
        const fills = { value: quoted(Object.keys(value as object).join(', ')), choices: message.slice(ONE_OF.length) };
        return [documentFault('not-one-of', place, fills)];
      }
      if (message === 'no language') return [documentFault('no-language', place, {})];
      return [documentFault(message.startsWith('ends before') ? 'ends-first' : 'unopened-but-sure', place, {})];
  }
}

/** Words to choose from; of a union also the JSON types that fit. */
const choicesOf = ({ values = [] }: Issue): string => values.map((v) => String(v).replace(/^a /, '')).join(', ');

function tooBig(issue: Issue, value: unknown, place: string): Fault {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return documentFault('too-long', place, { length: String(value).length, most });
  return issue.origin === 'array'
    ? documentFault('too-many', place, { most })
    : documentFault('too-big', place, { value: quoted(value), most });
}

/** Names no shape knows. Those it does are not among what is told. */
export function unknownFields(names: readonly string[], place: string, known: Iterable<string>): Fault[] {
  const all = new Set(known);
  return names.filter((name) => !all.has(name)).map((name) => unknownField(name, place, all));
}

function unknownField(field: string, place: string, fields: Iterable<string>): Fault {
  const near = nearest(
    field,
    [...fields].filter((name) => name !== field),
  );
  return near === undefined
    ? documentFault('unknown-field', place, { field: quoted(field) })
    : documentFault('unknown-field-near', place, { field: quoted(field), near });
}
