import type { Fault } from '../fault';
import type { Rule } from '../rule';

/** A general instrument in force without parties opens no road; a hub that is no party would deal with nobody. */
export const hubs: Rule = {
  name: 'an instrument names its parties, and its hub is one of them',
  check: (world) =>
    world.entries.instruments.flatMap((e): Fault[] => {
      const { parties, hub, opens, scope, status } = e.record;
      const isRoad = opens !== 'none' && scope === 'general' && status.some((c) => c.value === 'in-force');
      const states = parties.map((p) => p.value.state);
      if (isRoad && states.length === 0)
        return [
          {
            file: e.file,
            field: 'parties',
            text: 'is empty, so no road opens; name the parties or write "opens": "none"',
          },
        ];
      return hub === undefined || states.includes(hub)
        ? []
        : [{ file: e.file, field: 'hub', text: `"${hub}" is not among the parties; add it or correct the hub` }];
    }),
};
