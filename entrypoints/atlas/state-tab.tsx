import { useCallback, useMemo } from 'preact/hooks';
import { Block } from '../../components/atlas/block';
import { Searched } from '../../components/atlas/searched';
import { StatePage } from '../../components/atlas/state-page';
import type { View } from '../../components/atlas/view';
import { Way } from '../../components/atlas/way';
import { Working } from '../../components/atlas/working';
import { StateField } from '../../components/fields/state-field';
import { useVoice } from '../../components/voice';
import { listed, servicesFor } from '../../domain/atlas/standing';
import type { Service } from '../../domain/schema';
import { profileOf } from '../../domain/atlas/state-profile';
import { useGradually } from './gradually';
import type { Seat } from './seat';

interface Props {
  view: Extract<View, { tab: 'state' }>;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

/** One state's law, and the services that live under it. Home, until another is chosen. */
export function StateTab({ view, seat, go }: Props) {
  const { say, stateName } = useVoice();
  const { dataset, who } = seat;
  const state = view.state ?? seat.home.toLowerCase();
  const profile = useMemo(() => profileOf(state, who.on, dataset), [state, who, dataset]);
  return (
    <section class="state-tab">
      <StateField
        id="state"
        label={say('choose.state')}
        value={state.toUpperCase()}
        placeholder={say('home.choose')}
        known={seat.known}
        onChoose={(code) => code && go({ tab: 'state', state: code.toLowerCase() })}
      />
      <StatePage name={stateName(state.toUpperCase())} profile={profile} />
      <Here state={state} seat={seat} />
    </section>
  );
}

function Here({ state, seat }: { state: string; seat: Seat }) {
  const { say } = useVoice();
  const { dataset, who } = seat;
  const services = useMemo(() => servicesFor(undefined, dataset), [dataset]);
  const look = useCallback((service: Service) => listed(service, who, dataset), [who, dataset]);
  const { results, done, total } = useGradually(services, look);
  const here = results.filter(({ seat: own }) => own === state);
  return (
    <>
      <Working done={done} total={total} />
      <Block title={say('atlas.state.services')} items={here}>
        <Searched id="here-search" items={here} text={({ service }) => service.name}>
          {(found) => (
            <ul class="inline">
              {found.map(({ service: { id, name } }) => (
                <li key={id}>
                  <Way to={{ tab: 'service', service: id }}>{name}</Way>
                </li>
              ))}
            </ul>
          )}
        </Searched>
      </Block>
    </>
  );
}
