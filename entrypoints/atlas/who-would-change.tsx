import { useCallback, useMemo } from 'preact/hooks';
import { Affected } from '../../components/atlas/affected';
import { CategoryChoice } from '../../components/atlas/choice';
import { Working } from '../../components/atlas/working';
import { useVoice } from '../../components/voice';
import { servicesFor } from '../../domain/atlas/standing';
import type { Dataset } from '../../domain/dataset';
import { changeOf } from '../../domain/what-if/erosion';
import type { Service } from '../../domain/schema';
import type { Category } from '../../domain/words';
import { useGradually } from './gradually';
import type { Seat } from './seat';
import { StandingsMap } from './standings-map';

interface Props {
  seat: Seat;
  supposed: Dataset;
  /** What is supposed, by name. */
  names: readonly string[];
  category: Category;
  onCategory: (category: Category | undefined) => void;
}

/** All services of a purpose under the hypothesis: those affected by name, and the map redrawn. */
export function WhoWouldChange({ seat, supposed, names, category, onCategory }: Props) {
  const { say, count, state } = useVoice();
  const { dataset, who, home } = seat;
  const services = useMemo(() => servicesFor(category, dataset), [category, dataset]);
  const compare = useCallback(
    ({ id }: Service) =>
      changeOf(id, who.person, 'stored-content', { dataset, on: who.on }, { dataset: supposed, on: who.on }),
    [dataset, supposed, who],
  );
  const { results, done, total } = useGradually(services, compare);
  const changes = results.filter((change) => change !== undefined);
  const kind = say(`atlas.category.${category}`);
  return (
    <>
      <section class="affected-services">
        <h2>
          {kind}: {count('atlas.if.affected', changes.length)}
        </h2>
        <CategoryChoice id="category" value={category} onChoose={onCategory} />
        <Working done={done} total={total} />
        <Affected changes={changes} services={dataset.services} home={home} />
      </section>
      <section>
        <StandingsMap
          seat={seat}
          dataset={supposed}
          category={category}
          requester={home.toLowerCase()}
          title={say('atlas.map.picture', { category: kind, state: state(home) })}
          note={say('atlas.map.supposed', { list: names.join('; ') })}
        />
      </section>
    </>
  );
}
