import type { Finding } from '../assessment';
import { BUNDLED_BY } from '../refs';

/** A finding that stands on nothing but itself: told without a level unless it says one. */
export const bare = (own: Pick<Finding, 'kind' | 'requester' | 'key' | 'params'> & Partial<Finding>): Finding => ({
  level: 'none',
  by: BUNDLED_BY,
  because: [],
  lost: [],
  remaining: [],
  data: ['stored-content'],
  sources: [],
  ...own,
});
