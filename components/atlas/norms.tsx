import type { StateProfile } from '../../domain/atlas/state-profile';
import { useVoice } from '../voice';
import { Folded } from './block';

/** As many parties as can be read in a line. */
const NAMED = 4;

/** Treaties and agreements: which road they open, with whom, and whether they are in force. */
export function InstrumentList({ instruments }: { instruments: StateProfile['instruments'] }) {
  const { say, word, states, count } = useVoice();
  return (
    <ul class="plain norms">
      {instruments.map(({ instrument, status, standing, others, sources }) => {
        const { id, name, opens } = instrument;
        const parties = others.map((state) => state.toUpperCase());
        const facts = [
          word('status', standing === 'party' ? status : standing === 'signed' ? 'signed' : 'unknown'),
          opens !== 'none' && word('route', opens),
          parties.length > NAMED
            ? count('atlas.state.parties', parties.length + 1)
            : say('atlas.state.with', { states: states(parties) }),
        ];
        return (
          <li key={id}>
            <b dir="auto">{name}</b>
            <span>{facts.filter((fact) => fact !== false).join(' · ')}</span>
            <Folded sources={sources} />
          </li>
        );
      })}
    </ul>
  );
}

/** Localization measures, those for one sector among them. */
export function MeasureList({ measures }: { measures: StateProfile['measures'] }) {
  const { word } = useVoice();
  return (
    <ul class="plain norms">
      {measures.map(({ measure, status, sources }) => (
        <li key={measure.id}>
          <b dir="auto">{measure.name}</b>
          <span>
            {word('status', status)} · {word('measure', measure.type)}
          </span>
          <small dir="auto">{measure.covers}</small>
          <Folded sources={sources} />
        </li>
      ))}
    </ul>
  );
}
