import { learnFromDisk } from '../../locales/from-disk';
import { render, type ComponentChild } from 'preact';
import type { Filter, Route } from '../../domain/assessment';

learnFromDisk('en');

/** Renders into a page of its own and returns its root. */
export function draw(child: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(child, root);
  return root;
}

/** A filter of a court, with what a test wants to be different. */
export const filter = (different: Partial<Filter> = {}): Filter => ({
  jurisdiction: 'KR',
  authorizer: 'court',
  threshold: 'reasonable-grounds',
  particularity: 'person',
  offences: 'any-offence',
  lastResort: false,
  grounds: 'none',
  notice: 'unknown',
  remedy: 'unknown',
  approves: 'case',
  review: 'none',
  provider: 'unknown',
  part: 'requesting',
  sources: [],
  ...different,
});

export const route = (different: Partial<Route> = {}): Route => ({
  kind: 'mlat',
  requester: 'KR',
  data: 'stored-content',
  track: 'criminal',
  status: 'in-force',
  filters: [filter(), filter({ jurisdiction: 'US', threshold: 'probable-cause', part: 'requested' })],
  through: 'US',
  records: [],
  hindrances: [],
  sources: [],
  ...different,
});

/** Picks a value in a list as a person would. */
export function choose(root: HTMLElement, selector: string, value: string): void {
  const list = root.querySelector(selector) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

export const submit = (root: HTMLElement): boolean | undefined =>
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
