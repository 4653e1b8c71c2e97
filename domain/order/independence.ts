/** Who decides, judged alone: apart from the ranks of `filter.ts`, so that a page may ask without them. */
import type { Dimensions } from '../dimensions';

type Deciding = Pick<Dimensions, 'authorizer'> & {
  [D in 'approves' | 'review']?: Dimensions[D] | undefined;
};

/**
 * Is who decides independent of who asks? Every level turns on this (DESIGN §3.6). `nobody`: no decision at all is asked.
 * Who approves a programme decides no case. A court that can still be had before anything is read counts as one.
 */
export function independence({
  authorizer,
  approves,
  review,
}: Deciding): 'independent' | 'on-objection' | 'dependent' | 'nobody' | 'unknown' {
  switch (authorizer) {
    case 'court':
    case 'independent-body':
      return approves === 'programme' ? 'dependent' : 'independent';
    case 'prosecutor':
    case 'executive':
    case 'agency':
      return review === 'court-on-objection' ? 'on-objection' : 'dependent';
    case 'none':
      return 'nobody';
    case 'unknown':
      return 'unknown';
  }
}

/** Does certainly nobody independent of the requester decide? */
export const lacksIndependence = (decision: Deciding): boolean =>
  ['dependent', 'nobody'].includes(independence(decision));

/** Does certainly somebody independent decide, at once or on objection? */
export const hasIndependence = (decision: Deciding): boolean =>
  ['independent', 'on-objection'].includes(independence(decision));
