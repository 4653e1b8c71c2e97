import type { Rule } from '../rule';
import { everyEntry } from '../entries';

/** An id is the file's name, so that a reference tells where to look. */
export const idIsStem: Rule = {
  name: 'every id equals its file name',
  check: (world) =>
    [...everyEntry(world), ...world.moved]
      .filter((e) => e.record.id !== '' && (e.record.id !== e.stem || e.stem.includes(':')))
      .map((e) => ({
        file: e.file,
        field: 'id',
        text: e.stem.includes(':')
          ? `"${e.record.id}" is an id of a pack; leave out what stands before the colon, in the file's name as well`
          : `"${e.record.id}" is not the name of the file; write "${e.stem}" or rename the file to ${e.record.id}.json`,
      })),
};
