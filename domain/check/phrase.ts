/** What zod says of a shape, in words for a curator: the value, the fault, the cure. */
import { didYouMean } from '../nearest';

/** The part of a zod issue that is read here. */
export interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  values?: unknown[] | undefined;
  keys?: string[] | undefined;
  expected?: string | undefined;
  origin?: string | undefined;
  minimum?: number | bigint | undefined;
  maximum?: number | bigint | undefined;
  format?: string | undefined;
  errors?: Issue[][] | undefined;
}

const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

export const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined | null)?.[key], value);

/** Nested issues laid flat: of a union's branches, the one that got furthest is what the writer meant. */
export function flatten(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    const branches = issue.errors ?? [];
    if (branches.length === 0) return [{ ...issue, path }];
    const deepest = branches.filter((b) => b.some((i) => i.path.length > 0))[0];
    if (deepest !== undefined) return flatten(deepest, path);
    const words = branches.flatMap((b) =>
      b.flatMap((i) => i.values ?? (i.expected === undefined ? [] : [`a ${i.expected}`])),
    );
    return [{ ...issue, errors: undefined, values: words, path }];
  });
}

const alternatives = (values: readonly unknown[]) => values.map(String).join(', ');

/** The text of a fault. @param record the whole record, to quote the value in question */
export function phrase(issue: Issue, record: unknown, fields: Iterable<string>): string {
  const value = at(record, issue.path);
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return `is missing; add ${issue.values ? `one of ${alternatives(issue.values)}` : a(issue.expected)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? [])
        .map(
          (k) =>
            `"${k}" is not a field here${didYouMean(
              k,
              [...fields].filter((field) => field !== k),
              'remove it',
            )}`,
        )
        .join(', ');
    case 'invalid_value':
    case 'invalid_union':
      return `${quote(value)} is not one of ${alternatives(issue.values ?? [])}${typeof value === 'string' ? didYouMean(value, (issue.values ?? []).map(String), 'take one of them') : ''}`;
    case 'invalid_type':
      return `${quote(value)} is not ${a(issue.expected)}; write ${a(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'array'
        ? 'is empty; name at least one'
        : `${quote(value)} is too small; at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is ${String(value).length} characters long; shorten it to ${issue.maximum}`
        : `${quote(value)} is too big; at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `${quote(value)} is not a http(s) address; correct or remove it`
        : `${quote(value)} does not fit; ${issue.message}`;
    default:
      return issue.message.replace(': ', '; ');
  }
}

const a = (expected = 'value') =>
  expected === 'array'
    ? 'a list'
    : expected === 'object'
      ? 'an object'
      : expected === 'string'
        ? 'a text'
        : `a ${expected}`;
