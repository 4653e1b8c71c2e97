import type { Rule } from '../rule';

/** Operators nobody contracts with and nobody is owned by are dead weight, or a service forgot its operator. */
export const orphans: Rule = {
  name: 'no operator is an orphan',
  check: (world) => {
    const used = new Set([
      ...world.entries.services.flatMap((e) => e.record.contracts.map((c) => c.value.operator)),
      ...world.entries.operators.flatMap((e) => e.record.parents.flatMap((p) => p.value.operator ?? [])),
      ...world.entries.measures.flatMap((e) => e.record.applies.flatMap((c) => c.value.only ?? [])),
    ]);
    return world.entries.operators
      .filter((e) => !used.has(e.stem))
      .map((e) => ({
        file: e.file,
        field: '',
        text: 'runs no service and owns no operator; name it in a service or remove it',
      }));
  },
};
