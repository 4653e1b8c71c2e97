import { GateShape } from './gate';
import { END_DRAWINGS } from './road';
import { useVoice } from '../voice';

/** What each shape of the drawing says, in words. */
export function Legend() {
  const { say } = useVoice();
  return (
    <ul class="legend" aria-label={say('legend.title')}>
      {(['court', 'official', 'own', 'perhaps'] as const).map((look) => (
        <li key={look} class={`gate-${look}`}>
          <GateShape look={look} />
          {say(`legend.${look}`)}
        </li>
      ))}
      <li class="open">
        <i aria-hidden="true" />
        {say('legend.open')}
      </li>
      <li>
        <svg class="sealed" viewBox="0 0 24 24" aria-hidden="true">
          <path d={END_DRAWINGS.sealed} />
        </svg>
        {say('legend.lock')}
      </li>
    </ul>
  );
}
