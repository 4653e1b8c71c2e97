import { useCallback, useMemo, useState } from 'preact/hooks';
import { Ticks } from '../../components/atlas/ticks';
import { withOne, without } from '../../components/chosen';
import { useVoice } from '../../components/voice';
import type { Service } from '../../domain/schema';
import { situate } from '../../domain/situation/situation';
import { OverviewOf } from './overview-of';
import type { Seat } from './seat';

/** The services a person uses, ticked once, in one table: for oneself, and for whoever teaches others. */
export function MineTab({ seat }: { seat: Seat }) {
  const { say, state, stateName } = useVoice();
  const { dataset, profile, choose, home } = seat;
  const mine = useMemo(
    () => profile.uses.flatMap((id) => dataset.services.get(id) ?? []).map((service) => ({ service })),
    [profile.uses, dataset],
  );
  // Open for whoever begins; it does not close over the first tick.
  const [isOpen] = useState(mine.length === 0);
  const services = useMemo(() => likely(seat), [seat]);
  const tick = useCallback(
    (id: string, isTicked: boolean) =>
      choose(({ uses }) => ({ uses: isTicked ? withOne(uses, id) : without(uses, id) })),
    [choose],
  );
  return (
    <section class="mine-tab">
      <p class="lead">{say('look.mine.lead', { state: state(home) })}</p>
      <details class="choose-services" open={isOpen}>
        <summary>
          <h2>{say('look.mine.choose')}</h2>
        </summary>
        <Ticks services={services} ticked={profile.uses} onTick={tick} />
        <p class="why">{say('look.mine.kept')}</p>
      </details>
      {mine.length === 0 ? (
        <p>{say('look.mine.none')}</p>
      ) : (
        <OverviewOf seat={seat} title={say('look.mine.title', { state: stateName(home) })} asked={mine} />
      )}
    </section>
  );
}

/** The one looked at last; then those run from home, and those most is known about: what many use, much is written about. */
function likely({ dataset, who, first }: Seat): Service[] {
  const known = ({ contracts, storage, disclosure, transparency }: Service) =>
    contracts.length + storage.length + 2 * (disclosure.length + transparency.length);
  const isAtHome = (service: Service) => situate(service, who, dataset).seat === who.person.home;
  return [...dataset.services.values()]
    .map((service) => ({
      service,
      weight: service.id === first ? Infinity : known(service) * (isAtHome(service) ? 3 : 1),
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ service }) => service);
}
