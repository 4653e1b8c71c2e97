import type { StateProfile } from '../../domain/atlas/state-profile';
import { dutyText } from '../../locales/duties';
import { OffenceList } from '../answer/lost';
import { useVoice } from '../voice';
import { Block, Folded } from './block';
import { InstrumentList, MeasureList } from './norms';
import { Standards } from './standards';

interface Props {
  name: string;
  profile: StateProfile;
}

/** One state: who decides by its law, what binds it to others, what is known to happen. */
export function StatePage({ name, profile }: Props) {
  const { say, tell, language } = useVoice();
  const isEmpty = profile.sources.length === 0;
  return (
    <article class="state">
      <h2>{name}</h2>
      {isEmpty && <p>{say('atlas.state.nothing')}</p>}
      <Standards rows={profile.standards} />
      <Block title={say('atlas.state.practice')} items={[...profile.lines, ...profile.practice]}>
        <ul class="plain">
          {profile.lines.map(({ system, sources }) => (
            <li key={system}>
              {say('atlas.state.line', { system })}
              <Folded sources={sources} />
            </li>
          ))}
          {profile.practice.map(({ said, sources }) => (
            <li key={JSON.stringify(said.params)}>
              {tell(said.key, said.params)}
              <Folded sources={sources} />
            </li>
          ))}
        </ul>
      </Block>
      <Block title={say('atlas.state.measures')} items={profile.measures}>
        <MeasureList measures={profile.measures} />
      </Block>
      <Block title={say('atlas.state.offences')} items={profile.offences}>
        <OffenceList offences={profile.offences} />
      </Block>
      <Block title={say('atlas.state.beside')} items={profile.duties}>
        <ul class="plain">
          {profile.duties.map((fact) => (
            <li key={fact.kind}>
              {dutyText(fact, language)}{' '}
              <small>
                <bdi>{fact.law}</bdi>
              </small>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={say('atlas.state.instruments')} items={profile.instruments}>
        <InstrumentList instruments={profile.instruments} />
      </Block>
      {!isEmpty && (
        <section>
          <Folded label={say('sources.all')} sources={profile.sources} />
        </section>
      )}
    </article>
  );
}
