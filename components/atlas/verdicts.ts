import type { StateVerdict } from '../../domain/atlas/standing';

/** In the order of the legend. */
export const STATE_VERDICTS = [
  'stronger',
  'same',
  'weaker',
  'incomparable',
  'differs',
  'unknown',
  'no-service',
] as const satisfies readonly StateVerdict[];

export const patternOf = (verdict: StateVerdict, name: 'map' | 'swatch' = 'map'): string => `url(#${name}-${verdict})`;
