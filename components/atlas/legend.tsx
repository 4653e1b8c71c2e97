import type { StateVerdict } from '../../domain/atlas/standing';
import { useVoice } from '../voice';
import { Patterns } from './patterns';
import { patternOf, STATE_VERDICTS } from './verdicts';

/** The patterns in words. */
export function Legend() {
  const { say } = useVoice();
  return (
    <>
      <svg class="hidden" aria-hidden="true">
        <Patterns name="swatch" scale={1} />
      </svg>
      <ul class="legend">
        {STATE_VERDICTS.map((verdict) => (
          <li key={verdict}>
            <Swatch verdict={verdict} /> {say(`atlas.verdict.${verdict}`)}
          </li>
        ))}
        <li>
          <Ring /> {say('look.map.own')}
        </li>
      </ul>
    </>
  );
}

/** The second mark, as it is drawn on the map. */
export function Ring() {
  return (
    <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <circle class="ring" cx="12" cy="8" r="4.5" />
    </svg>
  );
}

export function Swatch({ verdict }: { verdict: StateVerdict }) {
  return (
    <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect x="1" y="1" width="22" height="14" fill={patternOf(verdict, 'swatch')} />
    </svg>
  );
}
