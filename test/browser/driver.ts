import type { Page } from 'puppeteer-core';
import type { PolicyFile } from './policy-file';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** One page or popup of the extension. Everything is done to it as a person would, except reading it. */
export interface View {
  /** Runs a function in the view. It must not refer to anything outside itself. */
  evaluate<A, R>(work: (document: Document, argument: A) => R, argument: A): Promise<R>;
  /** Presses what a selector names as a mouse does: the browser knows it for a press of the person. */
  pressForReal(selector: string): Promise<void>;
  /** A picture of the whole view under test/browser/pictures/. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it: the one interface both browsers' tests are written against. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Opens `https://<host><path>`, answered by the local server, in the tab the tests look at. */
  visit(address: string): Promise<void>;
  /** Runs an expression in the page of that tab, in the world of its own scripts. */
  inTab<R>(expression: string): Promise<R>;
  /** Where the local server answers for `<host><path>`. */
  urlOf(address: string): string;
  /** The name other extensions would call this one by. */
  id: string;
  /** A page of the other extension. */
  openBeside(path: string): Promise<Page>;
  /** Opens an address that needs no server (about:blank). */
  visitBare(address: string): Promise<void>;
  /** Presses the toolbar button over the tab and returns the popup once it has painted an answer. */
  pressButton(): Promise<View>;
  /** Types a text into the address bar and goes; returns the popup that answers. */
  askInBar(typed: string): Promise<View>;
  /** A page of the extension that stays open, from where its storage and its permissions are reached. */
  behind: Page;
  /** A page of the extension in a tab of its own, such as `popup.html`. */
  openPage(path: string): Promise<Page>;
  /** The popup that opened without a press; undefined if none is open. */
  unasked(): Promise<View | undefined>;
  /** The tab the extension opened at one of its own pages. */
  opened(path: string): Promise<Page>;
  /** What the toolbar button shows for the tab. */
  badge(): Promise<{ text: string; title: string }>;
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Runs a function, given as text, with the global of the background, which is woken for it. */
  inBackground<R>(work: string): Promise<R>;
  setDark(dark: boolean): Promise<void>;
  /** Loads the extension anew, as an update does; `behind` is another page then. */
  reload(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. Firefox keeps no extension that a driver gave it: it has none of this. */
  startAnew?(): Promise<void>;
  /** Opens a private window at an address and presses the toolbar button over it. Closing the popup closes it all. */
  pressPrivately(address: string): Promise<View>;
  /** Closes the private window, where the popup alone was closed. */
  closePrivate(): Promise<void>;
  /** Stops the browser as a power cut would (kill -9) and gives the folder of its profile. The server is closed as well. */
  kill(): Promise<string>;
  /** Closes the browser and tells what went over the network while it was open. */
  close(): Promise<Traffic>;
}

export interface Traffic {
  /** Addresses the extension asked for. */
  ofExtension: string[];
  /** How many requests were seen at all: a watch that sees none sees nothing. */
  all: number;
}

export interface Options {
  /** Another build than the one that is shipped: a folder with a manifest. */
  extension?: string;
  /** Another extension in the same browser: a folder with a manifest, of the Firefox id `beside@lex-loci.example`. */
  beside?: string;
  /** The extension may be used in private windows. */
  inPrivate?: boolean;
  /** The build that has the page with every component in it. */
  gallery?: boolean;
  /** Lets the browser look names up as it does by default: for a namespace whose resolver names this machine. */
  resolves?: boolean;
  /** Leaves the first ten seconds after the installation as they are, in which nothing is written to the disk. */
  isFresh?: boolean;
  /** What an administrator sets for the extension, by the browser's own files. In Chromium these are root's. */
  policy?: PolicyFile;
  /** Lets `permissions.request` be granted without the browser's own prompt, which no test can press in Chromium. */
  grant?: boolean;
}

export const BROWSER = process.env.LEXLOCI_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Starts the browser named in LEXLOCI_BROWSER (Chromium if none is) with the built extension. */
export function launch(options: Options = {}): Promise<Driver> {
  return BROWSER === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
