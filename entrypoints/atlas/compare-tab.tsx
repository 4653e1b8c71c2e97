import { useCallback, useMemo } from 'preact/hooks';
import { ServiceChoice } from '../../components/atlas/service-choice';
import { Side } from '../../components/atlas/side';
import type { View } from '../../components/atlas/view';
import { VerdictsTable } from '../../components/atlas/verdicts-table';
import { Working } from '../../components/atlas/working';
import { useVoice } from '../../components/voice';
import { versus } from '../../domain/forums/alternatives';
import { peers } from '../../domain/forums/reference';
import type { Service } from '../../domain/schema';
import { situate } from '../../domain/situation/situation';
import { code } from '../../domain/states';
import { DATA_KINDS } from '../../domain/words';
import { ask } from '../../shell/core/ask';
import { useGradually } from './gradually';
import type { Seat } from './seat';

interface Props {
  view: Extract<View, { tab: 'compare' }>;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

/** Two services side by side, seen from home and from whoever else the person is wary of. */
export function CompareTab({ view, seat, go }: Props) {
  const { say } = useVoice();
  const { services } = seat.dataset;
  const first = view.first ?? seat.first;
  const second = view.second ?? opposite(first, seat);
  const choose = (change: Partial<typeof view>) => go({ ...view, ...change });
  return (
    <section class="compare-tab">
      <div class="questions">
        <ServiceChoice
          id="first"
          label={say('atlas.compare.first')}
          value={first}
          services={services}
          onChoose={(id) => choose({ first: id })}
        />
        <ServiceChoice
          id="second"
          label={say('atlas.compare.second')}
          value={second}
          services={services}
          onChoose={(id) => choose({ second: id })}
        />
      </div>
      <Both first={first} second={second} seat={seat} />
    </section>
  );
}

/** The other end of the essay's choice: a service of home for a foreign one, a foreign one for a service of home. */
function opposite(first: string, { dataset, who }: Seat): string {
  const service = dataset.services.get(first);
  if (service === undefined) return '';
  const { home } = who.person;
  const isAtHome = (other: Service) => situate(other, who, dataset).seat === home;
  const others = peers(service, dataset);
  return (others.find((other) => isAtHome(other) !== isAtHome(service)) ?? others[0])?.id ?? first;
}

function Both({ first, second, seat }: { first: string; second: string; seat: Seat }) {
  const { say } = useVoice();
  const { home, profile, dataset, answer } = seat;
  const both = useMemo(() => [first, second].flatMap((id) => dataset.services.get(id) ?? []), [first, second, dataset]);
  const look = useCallback(
    (service: Service) => ask(service.hosts[0]?.host ?? '', home, profile, dataset, { alternatives: false }, answer),
    [home, profile, dataset, answer],
  );
  const { results, done, total } = useGradually(both, look);
  const [one, other] = both;
  const { requesters, verdicts } = useMemo(
    () => (one && other ? verdictsOf(one, other, seat) : { requesters: [], verdicts: [] }),
    [one, other, seat],
  );
  if (one === undefined || other === undefined) return null;
  return (
    <>
      <h2>{say('atlas.compare.title', { first: one.name, second: other.name })}</h2>
      <VerdictsTable
        requesters={requesters}
        verdicts={verdicts}
        title={say('look.compare.verdicts', { first: one.name })}
      />
      <Working done={done} total={total} />
      <div class="sides">
        {results.map((assessment, i) => (
          <Side
            key={`${i} ${assessment.service?.id ?? ''}`}
            title={assessment.service?.name ?? ''}
            assessment={assessment}
            requesters={[home, ...profile.wary]}
          />
        ))}
      </div>
    </>
  );
}

/** One verdict for each kind of data, against home, whoever else the person is wary of, and the states that hold either forum. */
function verdictsOf(one: Service, other: Service, { who, profile, dataset }: Seat) {
  const [a, b] = [situate(one, who, dataset), situate(other, who, dataset)];
  const wary = profile.wary.map((requester) => requester.toLowerCase());
  const asked = new Set([who.person.home, ...wary, ...a.controlledFrom.slice(0, 2), ...b.controlledFrom.slice(0, 2)]);
  return {
    requesters: [...asked].map(code),
    verdicts: DATA_KINDS.map((data) => ({
      data,
      verdicts: [...asked].map((requester) => versus(a, b, requester, dataset, data)),
    })),
  };
}
