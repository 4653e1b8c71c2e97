import type { StateVerdict } from '../../domain/atlas/standing';
import { STATE_VERDICTS } from './verdicts';

/** What tells verdicts apart where colours do not: slants, bars, a lattice, posts, checks, dots, nothing. */
const DRAWINGS: Record<StateVerdict, string> = {
  stronger: 'M-1 1 1-1M0 6 6 0M5 7 7 5',
  same: 'M0 3H6',
  weaker: 'M0 0 6 6M6 0 0 6',
  incomparable: 'M3 0V6',
  differs: 'M0 0H3V3H0ZM3 3H6V6H3Z',
  unknown: 'M1.5 1.5h.01M4.5 4.5h.01',
  'no-service': '',
};

interface Props {
  /** What the patterns are called, together with the verdict. */
  name: 'map' | 'swatch';
  /** Units of the drawing for one pixel, so that a pattern is as coarse on a small map as on a large one. */
  scale: number;
}

export function Patterns({ name, scale }: Props) {
  return (
    <defs>
      {STATE_VERDICTS.map((verdict) => (
        <pattern
          key={verdict}
          id={`${name}-${verdict}`}
          class={`pattern pattern-${verdict}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <rect width="6" height="6" />
          <path d={DRAWINGS[verdict]} />
        </pattern>
      ))}
    </defs>
  );
}
