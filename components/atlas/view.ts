/** What the atlas shows, as it stands in the part of the address after `#`: to be linked, kept and handed on. */
import { CATEGORIES, type Category, LEVELS, type Level } from '../../domain/words';

export type View =
  | { tab: 'map'; category?: Category | undefined; requester?: string | undefined }
  | { tab: 'state'; state?: string | undefined }
  | { tab: 'compare'; first?: string | undefined; second?: string | undefined }
  | {
      tab: 'services';
      text?: string | undefined;
      category?: Category | undefined;
      /** Lower-case id, as everywhere here. */
      state?: string | undefined;
      level?: Level | undefined;
    }
  | { tab: 'what-if'; suppose: readonly string[]; service?: string | undefined; category?: Category | undefined };
export type Tab = View['tab'];

export const TABS = ['map', 'state', 'services', 'compare', 'what-if'] as const satisfies readonly Tab[];

/** What an address may name. */
export interface Known {
  isState(id: string): boolean;
  isService(id: string): boolean;
  isHypothesis(text: string): boolean;
}

/** The view a fragment names; undefined where it names nothing: then the map is shown and it is said. */
export function readView(fragment: string, known: Known): View | undefined {
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
        first: read.named(first, known.isService),
        second: read.named(second, known.isService),
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
    case 'what-if': {
      const suppose = query.getAll('suppose');
      const service = read.named(query.get('service') ?? undefined, known.isService);
      for (const text of suppose) read.named(text, known.isHypothesis);
      return read.whole({ tab, suppose, service, category: read.category() }, names);
    }
    default:
      return undefined;
  }
}

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

/** The fragment that names a view, as short as it can be. */
export function fragmentOf(view: View): string {
  switch (view.tab) {
    case 'map':
      return address(
        ['map'],
        [
          ['category', view.category],
          ['requester', view.requester],
        ],
      );
    case 'state':
      return address(['state', view.state]);
    case 'compare':
      return address(['compare', view.first, view.first && view.second]);
    case 'services':
      return address(
        ['services'],
        [
          ['category', view.category],
          ['state', view.state],
          ['level', view.level],
          ['q', view.text],
        ],
      );
    case 'what-if':
      return address(
        ['what-if'],
        [
          ...view.suppose.map((text): [string, string] => ['suppose', text]),
          ['service', view.service],
          ['category', view.category],
        ],
      );
  }
}

function address(path: readonly (string | undefined)[], query: readonly [string, string | undefined][] = []): string {
  const said = query.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : []));
  const parts = path.filter((part) => part !== undefined && part !== '');
  return `#/${parts.join('/')}${said.length > 0 ? `?${said.join('&')}` : ''}`;
}

/** Colon and comma may stand as they are: `executive-agreement:KR,US` stays readable. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
