import type { Claim } from '../schema';

/** A claim that is true in the hypothesis, from the given day on. Nobody says so, hence no source. */
export const assumed = <V>(value: V, since?: string): Claim<V> => ({
  value,
  ...(since === undefined ? {} : { since }),
  basis: 'inference',
  confidence: 'medium',
  sources: [],
});
