/** Decisions and roads for tests of the order: ordinary in every dimension that is not told. */
import type { Filter, Route } from '../../../domain/assessment';
import type { Authorizer } from '../../../domain/words';

export const decision = (jurisdiction: string, authorizer: Authorizer, more: Partial<Filter> = {}): Filter => ({
  jurisdiction,
  authorizer,
  threshold: 'reasonable-grounds',
  particularity: 'person',
  offences: 'any-offence',
  lastResort: false,
  grounds: 'none',
  notice: 'if-charged',
  remedy: 'tribunal',
  approves: 'case',
  review: 'none',
  provider: 'must-obey',
  part: 'requesting',
  sources: [],
  ...more,
});

export const road = (filters: readonly Filter[], more: Partial<Route> = {}): Route => ({
  kind: 'mlat',
  requester: 'KR',
  data: 'stored-content',
  track: 'criminal',
  status: 'in-force',
  filters: [...filters],
  records: [],
  hindrances: [],
  sources: [],
  ...more,
});
