/** What was seen of a page, before anybody says what it means: hosts and what the page does with each. Untrusted text. */
import { readGiven } from '../domain/reading/given';

/**
 * `loaded`: a script, a style, a picture. `sent`: asked for by a script (fetch, beacon). `frame`: a page inside the page.
 * `form`: where a form sends what is entered. `socket`: a line that stays open. `named`: stands in a list, and what a page
 * does with it is not known.
 */
export const WAYS = ['form', 'frame', 'socket', 'sent', 'loaded', 'named'] as const;
export type Way = (typeof WAYS)[number];

export interface Seen {
  /** The page's own host; null where it has none. */
  host: string | null;
  contacts: { way: Way; host: string }[];
  /** Domains of the mail addresses that stand in the page as links. */
  mail: string[];
  /** Frames of other sites, into which the browser lets nobody look. */
  closed: number;
  /** There was more than is read at once. */
  isCut?: true;
}

/** More hosts than any page of the web calls; what is beyond is not read. */
const MOST = 2000;

/** The same with every host as the dataset writes it, each once a way; what is no name of a server is left out. */
export function read(seen: Seen): Seen {
  const contacts = new Map<string, Seen['contacts'][number]>();
  for (const { way, host } of seen.contacts.slice(0, MOST)) {
    const name = nameOf(host);
    if (name !== undefined) contacts.set(`${way} ${name}`, { way, host: name });
  }
  const domains = seen.mail.slice(0, MOST).flatMap((domain) => nameOf(domain) ?? []);
  return {
    host: seen.host === null ? null : (nameOf(seen.host) ?? seen.host),
    contacts: [...contacts.values()],
    mail: [...new Set(domains)],
    closed: seen.closed,
    ...((seen.isCut || seen.contacts.length > MOST || seen.mail.length > MOST) && { isCut: true }),
  };
}

function nameOf(host: string): string | undefined {
  const given = readGiven(host);
  return given.kind === 'host' ? given.hostname : undefined;
}
