import { useCallback, useMemo } from 'preact/hooks';
import { ServiceChoice } from '../../components/atlas/service-choice';
import { ServicePage } from '../../components/atlas/service-page';
import type { View } from '../../components/atlas/view';
import { Way } from '../../components/atlas/way';
import { WaysOut } from '../../components/atlas/ways-out';
import { Working } from '../../components/atlas/working';
import { withOne, without } from '../../components/chosen';
import { EMPTY_PROFILE } from '../../components/profile';
import { StateField } from '../../components/fields/state-field';
import { UNKEPT } from '../../components/fields/unkept';
import { useVoice } from '../../components/voice';
import type { Service } from '../../domain/schema';
import { ask } from '../../shell/core/ask';
import { TAKING } from '../../shell/page/taking';
import { useGradually } from './gradually';
import type { Seat } from './seat';

type ServiceView = Extract<View, { tab: 'service' }>;
interface Props {
  view: ServiceView;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

/** One service, seen from home or from the home a link names. */
export function ServiceTab({ view, seat, go }: Props) {
  const { say, stateName } = useVoice();
  const { dataset, profile, choose, answer, added } = seat;
  const home = view.home ?? seat.home;
  // What the reader said of themselves says nothing of whoever made a link from another home.
  const person = useMemo(() => (home === seat.home ? profile : EMPTY_PROFILE), [home, seat.home, profile]);
  const ofPack = added.get(view.service);
  const asked = useMemo(
    () => [dataset.services.get(view.service) ?? ofPack?.service].filter((s) => s !== undefined),
    [dataset, view.service, ofPack],
  );
  const all = useMemo(
    () => new Map([...dataset.services, ...[...added].map(([id, own]) => [id, own.service] as const)]),
    [dataset, added],
  );
  const look = useCallback(
    (service: Service) => ask(service.hosts[0]?.host ?? service.id, home, person, dataset, {}, answer),
    [home, person, dataset, answer],
  );
  const { results, done, total } = useGradually(asked, look);
  const change = (part: Partial<ServiceView>) => go({ ...view, ...part });
  const { service } = view;
  return (
    <section class="service-tab">
      <div class="questions">
        <ServiceChoice
          id="service"
          label={say('atlas.service')}
          value={service}
          services={all}
          onChoose={(id) => change({ service: id })}
        />
        <StateField
          id="from"
          label={say('look.from')}
          value={home}
          placeholder={say('home.choose')}
          known={seat.known}
          onChoose={(code) => change({ home: code })}
        />
      </div>
      {home !== seat.home && (
        <p class="buttons">
          <span>{say('look.from.other', { state: stateName(seat.home) })}</span>{' '}
          <button type="button" onClick={() => change({ home: undefined })}>
            {say('look.from.own')}
          </button>
        </p>
      )}
      {ofPack === undefined && (
        <label class="use">
          <input
            {...UNKEPT}
            type="checkbox"
            checked={profile.uses.includes(service)}
            onChange={(event) => {
              const add = event.currentTarget.checked ? withOne : without;
              choose(({ uses }) => ({ uses: add(uses, service) }));
            }}
          />
          {say('look.use')}
        </label>
      )}
      <Working done={done} total={total} />
      {results.map((assessment) => (
        <ServicePage key={`${service} ${home}`} assessment={assessment} wary={person.wary} taking={TAKING} />
      ))}
      <WaysOut>
        {ofPack === undefined && (
          <>
            <Way to={{ tab: 'compare', first: service }}>{say('atlas.tab.compare')}</Way>{' '}
            <Way to={{ tab: 'what-if', suppose: [], service }}>{say('atlas.tab.what-if')}</Way>{' '}
          </>
        )}
      </WaysOut>
    </section>
  );
}
