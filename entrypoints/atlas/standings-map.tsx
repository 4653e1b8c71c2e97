import { useCallback, useContext, useMemo } from 'preact/hooks';
import { MapView } from '../../components/atlas/map-view';
import { GoContext } from '../../components/atlas/way';
import { Working } from '../../components/atlas/working';
import { useVoice } from '../../components/voice';
import { servicesFor, standing } from '../../domain/atlas/standing';
import type { Dataset } from '../../domain/dataset';
import type { Service } from '../../domain/schema';
import type { Category } from '../../domain/words';
import { useGradually } from './gradually';
import { saveFile } from '../../shell/page/save-file';
import type { Seat } from './seat';

interface Props {
  seat: Seat;
  /** The law as it is, or as it is supposed to be. */
  dataset: Dataset;
  category: Category;
  /** Lower-case id of the state that asks. */
  requester: string;
  title: string;
  /** What is supposed, if anything. */
  note?: string;
}

/** The map for one purpose and one requester, drawn as the comparisons come in. */
export function StandingsMap({ seat, dataset, category, requester, title, note = '' }: Props) {
  const { say, day, state } = useVoice();
  const { who, world, home } = seat;
  const services = useMemo(() => servicesFor(category, dataset), [category, dataset]);
  const compared = useCallback(
    (service: Service) => standing(service, requester, who, dataset),
    [requester, who, dataset],
  );
  const { results, done, total } = useGradually(services, compared);
  const go = useContext(GoContext);
  const wayTo = useCallback((id: string) => ({ tab: 'services', category, state: id }) as const, [category]);
  return (
    <>
      <Working done={done} total={total} />
      <MapView
        world={world}
        standings={results}
        home={home.toLowerCase()}
        title={title}
        note={note}
        caveat={say('look.map.caveat', { state: state(requester.toUpperCase()) })}
        age={say('age.data', { date: day(dataset.version.replaceAll('.', '-')) })}
        wayTo={wayTo}
        onOpen={go}
        onSave={(picture) => saveFile('lex-loci-atlas.svg', picture, 'image/svg+xml')}
      />
    </>
  );
}
