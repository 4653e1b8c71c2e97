/**
 * What makes two sources one. A source that has not been read from the package yet says nothing, and is still told from
 * others: by the name the records give it (`records/sources.ts`).
 */
import type { Source } from './schema';

interface Names {
  place: string;
  page: string;
}
const unreadNames = new WeakMap<Source, Names>();

/** The same title, page and paragraph: shown once. */
export const placeOf = (source: Source): string =>
  unreadNames.get(source)?.place ?? `${source.title} ${source.url ?? ''} ${source.at ?? ''}`;

/** The same page, or the same book where there is none, whatever paragraph of it. */
export const pageOf = (source: Source): string => unreadNames.get(source)?.page ?? source.url ?? source.title;

/** A source of which nothing but its names is in hand. */
export function unread(names: Names): Source {
  const source = {} as Source;
  unreadNames.set(source, names);
  return source;
}

/** The page such a source stands on; undefined where it has been read, or is no source. */
export const unreadPageOf = (source: object): string | undefined => unreadNames.get(source as Source)?.page;

/** What such a source says, now that it was read: wherever it is held, it is complete. */
export function nowRead(source: Source, says: Source): void {
  Object.assign(source, says);
  unreadNames.delete(source);
}
