/**
 * Sources lie apart from what they are sources of (DESIGN §10): half of a dataset is titles and addresses that no answer
 * needs before it is shown. A claim names each as `begin.length.place`, which says where its page lies, and with `.version`
 * behind it where the same place was read twice; the text of all sources is one page after the other.
 */
import { nowRead, pageOf, placeOf, unread, unreadPageOf } from '../citation';
import type { Source } from '../schema';
import { rangeOf, writtenRange } from './layout';

type Places = Map<string, { at: number; versions: string[] }>;

/** Gives sources their names while a dataset is laid down. The same names for the same records in the same order. */
export class Naming {
  readonly #pages = new Map<string, Places>();
  readonly #lies = new Map<string, string>();
  /** Of all pages, in the order in which records first speak of them. */
  readonly text: string;

  /** @param laid what the pages become in the file: as many letters as it has bytes */
  constructor(records: Iterable<object>, laid: (json: string) => string) {
    for (const record of records)
      for (const claim of claimsIn(record)) for (const source of claim.sources) this.#versionsOf(source);
    let text = '';
    for (const [page, places] of this.#pages) {
      const begin = text.length;
      text += laid(`[${Array.from(places.values(), ({ versions }) => `[${versions.join(',')}]`).join(',')}]`);
      this.#lies.set(page, writtenRange([begin, text.length]));
    }
    this.text = text;
  }

  /** A record as it is laid down: its sources by their names. */
  named(record: object): object {
    return Object.fromEntries(
      Object.entries(record).map(([key, said]: [string, unknown]) => [
        key,
        Array.isArray(said) ? said.map((claim) => this.#claim(claim)) : this.#claim(said),
      ]),
    );
  }

  #claim(claim: unknown): unknown {
    return hasSources(claim) ? { ...claim, sources: claim.sources.map((source) => this.#name(source)) } : claim;
  }

  #name(source: Source): string {
    const { at, versions } = this.#versionsOf(source);
    const version = versions.indexOf(JSON.stringify(source));
    const place = `${this.#lies.get(pageOf(source)) ?? ''}.${at}`;
    return version === 0 ? place : `${place}.${version}`;
  }

  #versionsOf(source: Source): { at: number; versions: string[] } {
    const page = found(this.#pages, pageOf(source), (): Places => new Map());
    const place = found(page, placeOf(source), (at) => ({ at, versions: [] as string[] }));
    const says = JSON.stringify(source);
    if (!place.versions.includes(says)) place.versions.push(says);
    return place;
  }
}

/** Sources stand in claims, and a record has one claim or a list of them under a name; nothing within what a claim says. */
const claimsIn = (record: object): { sources: Source[] }[] => Object.values(record).flat().filter(hasSources);

const hasSources = (claim: unknown): claim is { sources: Source[] } =>
  typeof claim === 'object' && claim !== null && Array.isArray((claim as { sources?: unknown }).sources);

function found<V>(map: Map<string, V>, key: string, make: (at: number) => V): V {
  const known = map.get(key) ?? make(map.size);
  map.set(key, known);
  return known;
}

type Read = (begin: number, end: number) => string;

/** The sources of an opened dataset: one object for each name, empty until its page is in hand. */
export class Sources {
  readonly #named = new Map<string, Source>();
  readonly #pages = new Map<string, Source[][]>();
  #read: Read | undefined;

  /** @param read the text of a page, from and to as sources are counted; left out while none is in hand */
  constructor(read?: Read) {
    this.#read = read;
  }

  /** All are in hand from now on, and those that were given out say what they say. */
  readAll(read: Read): void {
    this.#read = read;
    this.#renew();
  }

  /** The same of some pages, by the names `unreadIn` gives them. */
  readPages(pages: readonly string[], read: Read): void {
    for (const page of pages) this.#pages.set(page, parsed(page, read));
    this.#renew();
  }

  /** Looked for among all that were given out: an answer names a thousand, and most are never shown. */
  #renew(): void {
    for (const [name, source] of this.#named) {
      const says = unreadPageOf(source) === undefined ? undefined : this.#says(name);
      if (says !== undefined) nowRead(source, says);
    }
  }

  at(name: string): Source {
    let source = this.#named.get(name);
    if (source === undefined) this.#named.set(name, (source = this.#says(name) ?? unread(name)));
    return source;
  }

  /** The record with its sources in the place of their names; changed in place. */
  put<T>(record: T): T {
    for (const key in record) {
      const said: unknown = record[key];
      if (Array.isArray(said)) for (const claim of said) this.#claim(claim);
      else this.#claim(said);
    }
    return record;
  }

  #claim(claim: unknown): void {
    if (hasSources(claim)) claim.sources = claim.sources.map((name) => this.at(name as unknown as string));
  }

  /** Undefined while its page is not in hand. @throws TypeError where a page does not say what a claim says it does */
  #says(name: string): Source | undefined {
    if (this.#read === undefined && this.#pages.size === 0) return undefined;
    const at = name.slice(0, name.indexOf('.', name.indexOf('.') + 1));
    let page = this.#pages.get(at);
    if (page === undefined) {
      if (this.#read === undefined) return undefined;
      this.#pages.set(at, (page = parsed(at, this.#read)));
    }
    const [place = 0, version = 0] = name.slice(at.length + 1).split('.');
    const says = page[Number(place)]?.[Number(version)];
    if (says === undefined) throw new TypeError('the sources are cut short; compile the dataset anew');
    return says;
  }
}

const parsed = (page: string, read: Read): Source[][] => JSON.parse(read(...rangeOf(page))) as Source[][];

/** The pages somebody has to read before this answer can be shown with all it rests on. */
export function unreadIn(answer: unknown): string[] {
  const pages = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const page = unreadPageOf(value);
    if (page !== undefined) pages.add(page);
    else for (const key in value) look(value[key as keyof typeof value]);
  };
  look(answer);
  return [...pages];
}
