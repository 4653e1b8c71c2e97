import { useCallback, useMemo, useState } from 'preact/hooks';
import { CategoryChoice, Choice } from '../../components/atlas/choice';
import { type Line, ServiceList } from '../../components/atlas/service-list';
import type { View } from '../../components/atlas/view';
import { Working } from '../../components/atlas/working';
import { StateField } from '../../components/fields/state-field';
import { useVoice } from '../../components/voice';
import { listed } from '../../domain/atlas/standing';
import type { Service } from '../../domain/schema';
import { LEVELS } from '../../domain/words';
import { ask } from '../../shell/core/ask';
import { listedBy } from './added';
import { useGradually } from './gradually';
import type { Seat } from './seat';

type ServicesView = Extract<View, { tab: 'services' }>;
interface Props {
  view: ServicesView;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

const IN_SIGHT = 50;

/** All services, narrowed down by what is asked of them. */
export function ServicesTab({ view, seat, go }: Props) {
  const { say, term, language } = useVoice();
  const { dataset, who, home, profile, answer, added } = seat;
  const [shown, setShown] = useState(IN_SIGHT);
  const sorted = useMemo(() => {
    const order = new Intl.Collator(language);
    const own = [...added.values()].map(({ service }) => service);
    return [...dataset.services.values(), ...own].sort((a, b) => order.compare(a.name, b.name));
  }, [dataset, added, language]);
  const look = useCallback(
    (service: Service): Line => {
      const own = added.get(service.id);
      return own === undefined ? listed(service, who, dataset) : listedBy(own, who);
    },
    [who, dataset, added],
  );
  const all = useGradually(sorted, look);
  const { text, category, state, level } = view;
  const found = useMemo(
    () =>
      all.results.filter(
        ({ service, seat: own }) =>
          matches(service, text) &&
          (category === undefined || service.categories.includes(category)) &&
          (state === undefined || own === state),
      ),
    [all.results, text, category, state],
  );
  // A level takes time: it is worked out for what is in sight, or for all where levels are asked for.
  const weighed = useMemo(
    () =>
      (all.done < all.total ? [] : level === undefined ? found.slice(0, shown) : found).map(({ service }) => service),
    [found, shown, level, all.done, all.total],
  );
  const weigh = useCallback(
    (service: Service) =>
      ask(service.hosts[0]?.host ?? service.id, home, profile, dataset, { alternatives: false }, answer).level,
    [home, profile, dataset, answer],
  );
  const levels = useGradually(weighed, weigh);
  const levelOf = useMemo(
    () => new Map(levels.results.flatMap((own, i) => (weighed[i] ? [[weighed[i].id, own]] : []))),
    [levels.results, weighed],
  );
  const change = (part: Partial<ServicesView>) => go({ ...view, ...part }, 'replace');
  return (
    <section class="services-tab">
      <div class="questions">
        <div class="choice">
          <label for="search">{say('atlas.search')}</label>
          <input
            id="search"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={text ?? ''}
            onInput={(event) => change({ text: event.currentTarget.value || undefined })}
          />
        </div>
        <CategoryChoice
          id="category"
          value={category ?? ''}
          none={say('atlas.any')}
          onChoose={(chosen) => change({ category: chosen })}
        />
        <StateField
          id="operator"
          label={say('atlas.operator')}
          value={state?.toUpperCase()}
          placeholder={say('atlas.any')}
          known={seat.known}
          onChoose={(code) => change({ state: code?.toLowerCase() })}
        />
        <Choice
          id="level"
          label={say('atlas.level')}
          value={level ?? ''}
          options={LEVELS.map((value) => ({ value, name: term('level', value) }))}
          none={say('atlas.any')}
          onChoose={(chosen) => change({ level: chosen })}
        />
      </div>
      <Working done={all.done} total={all.total} />
      <Working done={levels.done} total={levels.total} />
      <ServiceList
        services={level === undefined ? found : found.filter(({ service }) => levelOf.get(service.id) === level)}
        levels={levelOf}
        onShow={setShown}
      />
    </section>
  );
}

function matches({ name, id, hosts }: Service, text: string | undefined): boolean {
  const wanted = text?.trim().toLowerCase() ?? '';
  return [name.toLowerCase(), id, ...hosts.map(({ host }) => host)].some((own) => own.includes(wanted));
}
