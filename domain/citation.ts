/**
 * What makes two sources one. A source that has not been read from the package yet says nothing, and is still told from
 * others: by the name the records give it (`records/sources.ts`).
 */
import type { Source } from './schema';

/** A source of which nothing but its name is in hand; the name is no part of what it says, and of no copy of it. */
class Unread {
  #name: string | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** As many of its parts as are wanted. */
  static partOf(source: object, parts: number): string | undefined {
    return #name in source ? source.#name?.split('.').slice(0, parts).join('.') : undefined;
  }

  static read(source: object): void {
    if (#name in source) source.#name = undefined;
  }
}

/** The same title, page and paragraph: shown once. */
export const placeOf = (source: Source): string =>
  Unread.partOf(source, 3) ?? `${source.title} ${source.url ?? ''} ${source.at ?? ''}`;

/** The same page, or the same book where there is none, whatever paragraph of it. */
export const pageOf = (source: Source): string => unreadPageOf(source) ?? source.url ?? source.title;

/** @param name `begin.length.place`, with a version behind it or not: where its page lies, and where on it it stands */
export const unread = (name: string): Source => new Unread(name) as object as Source;

/** The page such a source stands on; undefined where it has been read, or is no source. */
export const unreadPageOf = (source: object): string | undefined => Unread.partOf(source, 2);

/** What such a source says, now that it was read: wherever it is held, it is complete. */
export function nowRead(source: Source, says: Source): void {
  Object.assign(source, says);
  Unread.read(source);
}
