import type { Rule } from '../rule';

/** A retired id points on to a record that is there, so that old references and bookmarks still lead somewhere. */
export const movedTargets: Rule = {
  name: 'every retired id points on to a living record',
  check: (world) =>
    world.moved.flatMap(({ file, folder, record }) => {
      const isMoved = world.moved.some((m) => m.folder === folder && m.stem === record.to);
      if (world.stems[folder].has(record.to) && !isMoved) return [];
      const text = isMoved
        ? `"${record.to}" has moved on itself; point to where it went`
        : `"${record.to}" is no record of ${folder}; point to the one that took its place`;
      return [{ file, field: 'to', text }];
    }),
};
