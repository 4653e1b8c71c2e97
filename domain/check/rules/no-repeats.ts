import type { Fault } from '../fault';
import type { Rule } from '../rule';
import { everyEntry } from '../entries';

/** A list of words names each once; a repeated one is usually another one mistyped. */
export const noRepeats: Rule = {
  name: 'no list names the same thing twice',
  check: (world) => everyEntry(world).flatMap((e) => walk(e.record, [], e.file)),
};

function walk(value: unknown, path: (string | number)[], file: string): Fault[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) =>
      typeof item === 'string'
        ? value.indexOf(item) === i
          ? []
          : [
              {
                file,
                field: [...path, i].join('.'),
                text: `"${item}" stands in the list already; remove it or write what was meant`,
              },
            ]
        : walk(item, [...path, i], file),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'mailDomains' ? [] : walk(inner, [...path, key], file),
  );
}
