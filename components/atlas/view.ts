/**
 * What the atlas shows, and how that is written after the `#` of an address: only where the person makes a link on
 * purpose (copy-link.tsx). What is looked at never gets into the address by itself.
 */
import type { Category, Level } from '../../domain/words';

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
  /** One service, with the home it is seen from where that is not the reader's own (upper-case code). */
  | { tab: 'service'; service: string; home?: string | undefined }
  | { tab: 'mine' }
  | { tab: 'many' }
  /** The page the popup handed over; no address names it. */
  | { tab: 'page' }
  | { tab: 'what-if'; suppose: readonly string[]; service?: string | undefined; category?: Category | undefined };

/** The views a person begins with; a service's own page is reached from wherever it is named. */
export const TABS = [
  'map',
  'state',
  'services',
  'mine',
  'many',
  'compare',
  'what-if',
] as const satisfies readonly View['tab'][];

/**
 * Stands for a service nobody named: the atlas begins with the one that was looked at last, and that one must never get
 * into an address, where the browser's history would keep it.
 */
export const NOBODY = '-';

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
      return address(['compare', view.first ?? (view.second && NOBODY), view.second]);
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
    case 'service':
      return address(['service', view.service], [['home', view.home]]);
    case 'mine':
    case 'many':
    case 'page':
      return address([view.tab]);
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
