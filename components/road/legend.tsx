import { GateShape } from './gate';
import { END_DRAWINGS } from './road';
import { useVoice } from '../voice';

const WORDS = {
  court: 'body.court',
  official: 'legend.official',
  own: 'body.agency',
  perhaps: 'legend.perhaps',
} as const;

/** What each shape of the drawing says, in words. */
export function Legend() {
  const { say } = useVoice();
  return (
    <ul class="legend" aria-label={say('legend.title')}>
      {(Object.keys(WORDS) as (keyof typeof WORDS)[]).map((look) => (
        <li key={look} class={`gate-${look}`}>
          <GateShape look={look} />
          {say(WORDS[look])}
        </li>
      ))}
      <li class="open">
        <i aria-hidden="true" />
        {say('road.no-gate')}
      </li>
      <li>
        <svg class="sealed" viewBox="0 0 24 24" aria-hidden="true">
          <path d={END_DRAWINGS.sealed} />
        </svg>
        {say('lock')}
      </li>
    </ul>
  );
}
