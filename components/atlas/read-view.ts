/** From the part of the address after `#` to a view: pure, and of whatever somebody may have written there. */
import { CATEGORIES, LEVELS } from '../../domain/words';
import { NOBODY, type View } from './view';

/** What an address may name. */
export interface Known {
  isState(id: string): boolean;
  isService(id: string): boolean;
  /** Has it a page of its own? A service only a pack knows has one, and is compared with nothing. */
  hasPage(id: string): boolean;
  isHypothesis(text: string): boolean;
}

/** Longer than any address the atlas makes; so many suppositions nobody can weigh, nor a page work out. */
const LONGEST = 4000;
const MOST_SUPPOSED = 20;

/** The view a fragment names; undefined where it names nothing: then the map is shown and it is said. */
export function readView(fragment: string, known: Known): View | undefined {
  if (fragment.length > LONGEST) return undefined;
  const text = fragment.replace(/^#?\/?/, '');
  if (text === '') return { tab: 'map' };
  const [path = '', query = ''] = text.split('?');
  const [tab, ...names] = path.split('/').filter((part) => part !== '');
  try {
    return viewOf(tab, names.map(decodeURIComponent), new URLSearchParams(query), known);
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}

function viewOf(
  tab: string | undefined,
  names: readonly string[],
  query: URLSearchParams,
  known: Known,
): View | undefined {
  const [first, second, ...more] = names;
  const read = new Reader(query, known);
  switch (tab) {
    case 'map':
      return read.whole({ tab, category: read.category(), requester: read.state('requester') }, names);
    case 'state':
      return read.whole({ tab, state: read.named(first, known.isState) }, names.slice(1));
    case 'compare': {
      const view = {
        tab,
        first: read.named(named(first), known.isService),
        second: read.named(named(second), known.isService),
      } as const;
      return read.whole(view, more);
    }
    case 'services':
      return read.whole(
        {
          tab,
          text: query.get('q') ?? undefined,
          category: read.category(),
          state: read.state('state'),
          level: read.one('level', LEVELS),
        },
        names,
      );
    case 'service': {
      if (first === undefined) return undefined;
      const home = query.get('home')?.toUpperCase();
      const service = read.named(first, known.hasPage) ?? '';
      return read.whole({ tab, service, home: read.named(home, isHome(known)) }, names.slice(1));
    }
    case 'mine':
    case 'many':
    case 'page':
      return read.whole({ tab }, names);
    case 'what-if': {
      const suppose = distinct(query.getAll('suppose'));
      if (suppose.length > MOST_SUPPOSED) return undefined;
      const service = read.named(query.get('service') ?? undefined, known.isService);
      for (const text of suppose) read.named(text, known.isHypothesis);
      return read.whole({ tab, suppose, service, category: read.category() }, names);
    }
    default:
      return undefined;
  }
}

/** What is supposed twice, in whatever letters, is supposed once. */
const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) === i);

/** A home is written in capitals, as everywhere a person reads it. */
const isHome = (known: Known) => (code: string) => known.isState(code.toLowerCase());

/** The sign for nobody is as good as nothing. */
const named = (part: string | undefined) => (part === NOBODY ? undefined : part);

/** Reads what is there, and remembers whether any of it named nothing. */
class Reader {
  #fails = false;

  constructor(
    readonly query: URLSearchParams,
    readonly known: Known,
  ) {}

  named(value: string | undefined, isKnown: (value: string) => boolean): string | undefined {
    if (value === undefined || isKnown(value)) return value;
    this.#fails = true;
    return undefined;
  }

  one<T extends string>(key: string, values: readonly T[]): T | undefined {
    return this.named(this.query.get(key) ?? undefined, (value) => (values as readonly string[]).includes(value)) as
      T | undefined;
  }

  state = (key: string) => this.named(this.query.get(key) ?? undefined, this.known.isState);
  category = () => this.one('category', CATEGORIES);

  /** @param rest parts of the path nobody asked for */
  whole = (view: View, rest: readonly string[]): View | undefined =>
    this.#fails || rest.length > 0 ? undefined : view;
}
