import type { Fault } from '../fault';
import type { Rule } from '../rule';

/** Nobody owns himself, and no service is usually what it is only here: such circles would never end. */
export const circles: Rule = {
  name: 'no record leads back to itself',
  check: (world) => {
    const parents = new Map(
      world.entries.operators.map((e) => [e.stem, e.record.parents.flatMap((p) => p.value.operator ?? [])]),
    );
    const usually = new Map(
      world.entries.services.map((e) => [e.stem, e.record.usually === undefined ? [] : [e.record.usually.value]]),
    );
    const self = world.entries.services.flatMap((e) =>
      e.record.twins.flatMap((t, i): Fault[] =>
        t.value.service === e.stem
          ? [
              {
                file: e.file,
                field: `twins.${i}.value.service`,
                text: `names the service itself; name the other one or remove it`,
              },
            ]
          : [],
      ),
    );
    return [...round(parents, 'operators', 'parents'), ...round(usually, 'services', 'usually'), ...self];
  },
};

const round = (next: ReadonlyMap<string, string[]>, folder: string, field: string): Fault[] =>
  [...next.keys()].flatMap((id) => {
    const way = wayBack(id, next);
    return way === undefined
      ? []
      : [
          {
            file: `${folder}/${id}.json`,
            field,
            text: `lead back to the record itself (${way.join(' → ')}); correct one of them`,
          },
        ];
  });

function wayBack(start: string, next: ReadonlyMap<string, string[]>): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift())
    for (const id of next.get(way.at(-1) ?? '') ?? []) {
      if (id === start) return [...way, id];
      if (!seen.has(id)) ways.push([...way, id]);
      seen.add(id);
    }
  return undefined;
}
