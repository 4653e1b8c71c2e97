/**
 * Sources lie apart from what they are sources of (DESIGN §10): half of a dataset is titles and addresses that no answer
 * needs before it is shown. A claim names each as `page.place`, or `page.place.version` where the same place was read twice;
 * the text of all sources is a line for each page.
 */
import { nowRead, pageOf, placeOf, unread } from '../citation';
import type { Source } from '../schema';

/** Gives sources their names while a dataset is laid down. The same names for the same records in the same order. */
export class Naming {
  readonly #pages = new Map<string, { at: number; places: Map<string, { at: number; versions: string[] }> }>();

  /** A record, or a part of one, as it is laid down: its sources by their names. They stand in claims, one or a list of them. */
  named(record: object): object {
    return Object.fromEntries(
      Object.entries(record).map(([key, said]: [string, unknown]) => [
        key,
        Array.isArray(said) ? said.map((claim) => this.#claim(claim)) : this.#claim(said),
      ]),
    );
  }

  #claim<T>(claim: T): T {
    return hasSources(claim)
      ? { ...claim, sources: claim.sources.map((source) => this.name(source as Source)) }
      : claim;
  }

  name(source: Source): string {
    const page = found(this.#pages, pageOf(source), (at) => ({ at, places: new Map() }));
    const place = found(page.places, placeOf(source), (at) => ({ at, versions: [] }));
    const says = JSON.stringify(source);
    const version = place.versions.indexOf(says);
    const at = version < 0 ? place.versions.push(says) - 1 : version;
    return at === 0 ? `${page.at}.${place.at}` : `${page.at}.${place.at}.${at}`;
  }

  /** A line for each page: its places, each with its versions. */
  text(): string {
    return [...this.#pages.values()]
      .map(({ places }) => `[${[...places.values()].map(({ versions }) => `[${versions.join(',')}]`).join(',')}]`)
      .join('\n');
  }
}

const hasSources = (claim: unknown): claim is { sources: unknown[] } =>
  typeof claim === 'object' && claim !== null && Array.isArray((claim as { sources?: unknown }).sources);

function found<V>(map: Map<string, V>, key: string, make: (at: number) => V): V {
  const known = map.get(key) ?? make(map.size);
  map.set(key, known);
  return known;
}

/** The sources of an opened dataset: one object for each name, empty until the text of all is in hand. */
export class Sources {
  readonly #named = new Map<string, Source>();
  #text: (() => string) | undefined;
  #lines: string[] | undefined;
  readonly #pages: Source[][][] = [];

  /** @param text gives what `Naming.text` gave, if it is in hand; asked when the first source is looked at */
  constructor(text?: () => string) {
    this.#text = text;
  }

  /** From now on they say what they say, those given out already as well. */
  read(text: string): void {
    this.#text = () => text;
    for (const [name, source] of this.#named) nowRead(source, this.#says(name));
  }

  at(name: string): Source {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const [page = '', place = ''] = name.split('.');
    const source = this.#text === undefined ? unread({ page, place: `${page}.${place}` }) : this.#says(name);
    this.#named.set(name, source);
    return source;
  }

  /** The record with its sources in the place of their names; changed in place. Nothing is looked for within what a claim says. */
  put<T>(record: T): T {
    for (const key in record) {
      const said: unknown = record[key];
      if (Array.isArray(said)) for (const claim of said) this.#claim(claim);
      else this.#claim(said);
    }
    return record;
  }

  #claim(claim: unknown): void {
    if (hasSources(claim)) claim.sources = claim.sources.map((name) => this.at(name as string));
  }

  #says(name: string): Source {
    const [page = 0, place = 0, version = 0] = name.split('.').map(Number);
    this.#lines ??= this.#text?.().split('\n') ?? [];
    const places = (this.#pages[page] ??= JSON.parse(this.#lines[page] ?? '[]') as Source[][]);
    const says = places[place]?.[version];
    if (says === undefined) throw new TypeError('the sources are cut short; compile the dataset anew');
    return says;
  }
}
