/** Values within a statement, by their path. Nothing is changed in place. */
import type { Json } from '../document/table/claims';
import type { Field } from './fields';

type Path = readonly (string | number)[];

/** With another value there; a field without one is not there at all. */
export function withValue<T>(json: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (typeof step === 'number') {
    const list = Array.isArray(json) ? [...(json as unknown[])] : [];
    const inner = withValue(list[step], rest, value);
    return (inner === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, inner)) as T;
  }
  const { [step]: before, ...others } = (json ?? {}) as Json;
  const inner = withValue(before, rest, value);
  return (inner === undefined ? others : { ...(json as Json), [step]: inner }) as T;
}

/** What stands in a form before anything is filled in: the parts it needs, one of each list. */
export function emptyOf(fields: readonly Field[]): Json {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (!field.isNeeded) return [];
      if (field.kind === 'part') return [[field.name, emptyOf(field.fields)]];
      if (field.kind === 'list') return [[field.name, [emptyOf(field.fields)]]];
      // Where data is kept is what one says first.
      return field.name === 'role' ? [[field.name, 'primary']] : [];
    }),
  );
}

/** A short name in Latin letters for what bears a longer one; empty where it has none. */
export const stemOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
