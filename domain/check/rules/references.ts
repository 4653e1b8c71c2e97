import type { Folder } from '../../schema';
import type { Fault } from '../fault';
import { didYouMean } from '../../nearest';
import { mostUsedFaults } from '../most-used';
import type { Rule } from '../rule';
import type { Entry, World } from '../entries';

const NOUN: Partial<Record<Folder, string>> = { operators: 'an operator', services: 'a service' };

/** Record ids named in a record, with the path they stand at. */
type References = [path: string, folder: Folder, id: string][];

const ofService = ({ record }: Entry<'services'>): References => [
  ...record.contracts.map((c, i): References[number] => [
    `contracts.${i}.value.operator`,
    'operators',
    c.value.operator,
  ]),
  ...record.twins.map((c, i): References[number] => [`twins.${i}.value.service`, 'services', c.value.service]),
  ...(record.usually === undefined
    ? []
    : [['usually.value', 'services', record.usually.value] satisfies References[number]]),
];

const ofOperator = ({ record }: Entry<'operators'>): References =>
  record.parents.flatMap((c, i): References =>
    c.value.operator === undefined ? [] : [[`parents.${i}.value.operator`, 'operators', c.value.operator]],
  );

const ofMeasure = ({ record }: Entry<'measures'>): References =>
  record.compliance.map((c, i) => [`compliance.${i}.value.service`, 'services', c.value.service]);

const ofJurisdiction = ({ record }: Entry<'jurisdictions'>): References =>
  record.landing.flatMap((c, i): References => [
    ...c.value.complies.map((id, j): References[number] => [`landing.${i}.value.complies.${j}`, 'services', id]),
    ...c.value.refuses.map((id, j): References[number] => [`landing.${i}.value.refuses.${j}`, 'services', id]),
  ]);

/** Whoever is named must have a record: an operator nobody described can be ordered by nobody. */
export const references: Rule = {
  name: 'every reference resolves',
  check: (world) => [
    ...world.entries.services.flatMap((e) => unresolved(world, e, ofService(e))),
    ...world.entries.operators.flatMap((e) => unresolved(world, e, ofOperator(e))),
    ...world.entries.measures.flatMap((e) => [...unresolved(world, e, ofMeasure(e)), ...onlyNamed(world, e)]),
    ...world.entries.jurisdictions.flatMap((e) => unresolved(world, e, ofJurisdiction(e))),
    ...mostUsedFaults(world.mostUsed, world.stems.services),
  ],
};

const unresolved = (world: World, entry: Entry, found: References): Fault[] =>
  found.flatMap(([field, folder, id]) => {
    const moved = world.moved.find((m) => m.folder === folder && m.stem === id);
    if (moved !== undefined)
      return [{ file: entry.file, field, text: `"${id}" has moved; write "${moved.record.to}"` }];
    return world.stems[folder].has(id) ? [] : [fault(world, entry, field, id, [folder], NOUN[folder] ?? folder)];
  });

/** `only` may name services or operators. */
const onlyNamed = (world: World, entry: Entry<'measures'>): Fault[] =>
  entry.record.applies.flatMap((c, i) =>
    (c.value.only ?? []).flatMap((id, j) =>
      world.stems.services.has(id) || world.stems.operators.has(id)
        ? []
        : [
            fault(
              world,
              entry,
              `applies.${i}.value.only.${j}`,
              id,
              ['services', 'operators'],
              'a service or an operator',
            ),
          ],
    ),
  );

const fault = (world: World, { file }: Entry, field: string, id: string, folders: Folder[], noun: string): Fault => ({
  file,
  field,
  text: `"${id}" is not ${noun}${didYouMean(
    id,
    folders.flatMap((f) => [...world.stems[f]]),
    `add ${folders[0]}/${id}.json or correct the id`,
  )}`,
});
