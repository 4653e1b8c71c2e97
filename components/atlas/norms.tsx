import type { StateProfile } from '../../domain/atlas/state-profile';
import { useVoice } from '../voice';
import { Folded } from './block';
import { Searched } from './searched';

/** As many parties as can be read in a line. */
const NAMED = 4;

/** Treaties and agreements: which road they open, with whom, and whether they are in force. */
export function InstrumentList({ instruments }: { instruments: StateProfile['instruments'] }) {
  const { say, word, states, count } = useVoice();
  return (
    <Searched id="instrument-search" items={instruments} text={({ instrument }) => instrument.name}>
      {(found) => (
        <ul class="plain norms">
          {found.map(({ instrument, status, standing, others, sources }) => {
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
                <b>
                  <bdi>{name}</bdi>
                </b>
                <span>{facts.filter((fact) => fact !== false).join(' · ')}</span>
                <Folded sources={sources} />
              </li>
            );
          })}
        </ul>
      )}
    </Searched>
  );
}

/** Localization measures, those for one sector among them. */
export function MeasureList({ measures }: { measures: StateProfile['measures'] }) {
  const { word } = useVoice();
  return (
    <Searched id="measure-search" items={measures} text={({ measure }) => measure.name}>
      {(found) => (
        <ul class="plain norms">
          {found.map(({ measure, status, sources }) => (
            <li key={measure.id}>
              <b>
                <bdi>{measure.name}</bdi>
              </b>
              <span>
                {word('status', status)} · {word('measure', measure.type)}
              </span>
              <small>
                <bdi>{measure.covers}</bdi>
              </small>
              <Folded sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </Searched>
  );
}
