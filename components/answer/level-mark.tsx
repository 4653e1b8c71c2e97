import type { Level } from '../../domain/words';
import { useVoice } from '../voice';

/** Where there is no level: nothing known of the page, or a page of a company that is no service. */
type NoLevel = 'unknown' | 'operator-page';

/** One shape for each level, so that nothing depends on colour: ring, dot, diamond, triangle, octagon. */
const SHAPES: Record<Level | NoLevel, string> = {
  'operator-page': 'M3 13.5V4.5l5-2.5 5 2.5v9ZM6.5 7v.4M9.5 7v.4M6.5 10v.4M9.5 10v.4',
  unknown: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 11.6v.4M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8q-.8.4-.8 1.4',
  none: 'M8 2.5a5.5 5.5 0 1 0 .01 0',
  hint: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 7.4v4M8 4.6v.4',
  notice: 'M8 1.6 14.4 8 8 14.4 1.6 8ZM8 5v3.6M8 10.9v.4',
  warning: 'M8 1.8 14.8 13.8H1.2ZM8 6.2v3.6M8 11.7v.4',
  alert: 'M5.2 1.4h5.6l3.8 3.8v5.6l-3.8 3.8H5.2L1.4 10.8V5.2ZM8 4.4v4.4M8 11.2v.4',
};

/** The level in words, with its shape beside it. */
export function LevelMark({ level }: { level: Level | NoLevel }) {
  const { say, term } = useVoice();
  return (
    <p class={`level level-${level}`}>
      <LevelShape level={level} />
      {level === 'unknown' || level === 'operator-page' ? say(`level.${level}`) : term('level', level)}
    </p>
  );
}

export function LevelShape({ level }: { level: Level | NoLevel }) {
  return (
    <svg class={`shape level-${level}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[level]} />
    </svg>
  );
}
