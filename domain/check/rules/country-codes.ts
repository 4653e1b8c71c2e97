import type { Fault } from '../fault';
import { COUNTRY_CODES, meantCountry } from '../../states';
import { didYouMean } from '../../nearest';
import type { Rule } from '../rule';
import { everyEntry, type World } from '../entries';

/** Fields that hold one state or a list of states, wherever they stand in a record. */
const STATES: ReadonlySet<string> = new Set([
  'jurisdiction',
  'state',
  'hub',
  'from',
  'to',
  'oneOf',
  'members',
  'requesters',
]);
/** Fields of a person test: a state or a group of states. */
const STATES_OR_GROUPS: ReadonlySet<string> = new Set(['residence', 'citizenship', 'accountRegion', 'tenantCountry']);

/** States named are states of ISO 3166-1 (or `eu`, which legislates); groups named have a record. */
export const countryCodes: Rule = {
  name: 'every country code is real',
  check: (world) => everyEntry(world).flatMap((entry) => [...ids(entry), ...walk(entry.record, [], entry.file, world)]),
};

function ids({ folder, file, stem, record }: ReturnType<typeof everyEntry>[number]): Fault[] {
  if (folder === 'jurisdictions' && !isCode(stem)) return [unknownCode(file, 'id', stem)];
  if (folder === 'operators' && 'seat' in record)
    return record.seat.flatMap((c, i) =>
      c.value === 'unknown' || isCode(c.value) ? [] : [unknownCode(file, `seat.${i}.value`, c.value)],
    );
  if (folder === 'groups' && 'members' in record)
    return record.members.flatMap((c, i) =>
      c.value.flatMap((m, j) => (isCode(m) ? [] : [unknownCode(file, `members.${i}.value.${j}`, m)])),
    );
  return [];
}

const isCode = (code: string) => COUNTRY_CODES.has(code) || code === 'eu';

function walk(value: unknown, path: (string | number)[], file: string, world: World): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => walk(item, [...path, i], file, world));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      key === 'sources' ? [] : walk(inner, [...path, key], file, world),
    );
  if (typeof value !== 'string') return [];
  const field = [...path].reverse().find((p) => typeof p === 'string') as string;
  const at = path.join('.');
  if (STATES_OR_GROUPS.has(field))
    return isCode(value) || world.stems.groups.has(value) ? [] : [unknownCode(file, at, value, world)];
  return STATES.has(field) && /^[a-z]{2}$/.test(value) && !isCode(value) ? [unknownCode(file, at, value)] : [];
}

const unknownCode = (file: string, field: string, code: string, world?: World): Fault => ({
  file,
  field,
  text: `"${code}" is no ISO 3166-1 code${world === undefined ? '' : ' and no group'}${didYouMean(meantCountry(code) ?? code, [...COUNTRY_CODES, ...(world?.stems.groups ?? [])], 'take the alpha-2 code')}`,
});
