import type { Claim, Standard } from '../../domain/schema';
import type { StateProfile } from '../../domain/atlas/state-profile';
import { TRACKS } from '../../domain/words';
import { useVoice } from '../voice';
import { Folded } from './block';

/** Who decides, for each kind of data, in a criminal case and for national security. */
export function Standards({ rows }: { rows: StateProfile['standards'] }) {
  const { say, term } = useVoice();
  const tracks = TRACKS.filter((track) => rows.some(({ doors }) => doors[track].length > 0));
  if (tracks.length === 0) return null;
  return (
    <table class="standards">
      <caption>{say('atlas.state.standards')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('atlas.state.data')}</th>
          {tracks.map((track) => (
            <th key={track} scope="col">
              {term('track', track)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ data, doors }) => (
          <tr key={data}>
            <th scope="row">{term('data', data)}</th>
            {tracks.map((track) => (
              <td key={track} data-track={term('track', track)}>
                {doors[track].length === 0 && say('atlas.verdict.unknown')}
                {doors[track].map((door) => (
                  <Door key={JSON.stringify(door.value) + (door.at ?? '')} door={door} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Door({ door }: { door: Claim<Standard> }) {
  const { say, word } = useVoice();
  const { authorizer, threshold, particularity, offences, persons } = door.value;
  const limits = [
    word('threshold', threshold),
    particularity !== 'unknown' && word('particularity', particularity),
    offences !== 'unknown' && word('gate', offences),
    persons && say('atlas.state.some-persons'),
    (door.confidence === 'low' || door.confidence === 'contested') && word('confidence', door.confidence),
  ].filter((limit) => typeof limit === 'string');
  return (
    <div class="door">
      <b>{say(`body.${authorizer}`)}</b>
      <span>{limits.join(' · ')}</span>
      <small>
        <bdi>{[door.law, door.at].filter((part) => part !== undefined).join(', ')}</bdi>
      </small>
      <Folded sources={door.sources} />
    </div>
  );
}
