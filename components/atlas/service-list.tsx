import { useState } from 'preact/hooks';
import type { Listed } from '../../domain/atlas/standing';
import type { Level } from '../../domain/words';
import { LevelMark } from '../answer/level-mark';
import { useVoice } from '../voice';
import { Way } from './way';

const STEP = 50;

/** A service in the list; where only a pack knows it, with whose word it is. */
export type Line = Listed & { publisher?: string };

interface Props {
  services: readonly Line[];
  /** By id, as far as it is worked out. */
  levels: ReadonlyMap<string, Level>;
  /** Tells which services are in sight, so that only their levels need be worked out. */
  onShow: (count: number) => void;
}

/** Services by name: who runs them, where they are kept, the level seen from home. */
export function ServiceList({ services, levels, onShow }: Props) {
  const { say, count } = useVoice();
  const [shown, setShown] = useState(STEP);
  const more = services.length - shown;
  const show = (wanted: number) => {
    setShown(wanted);
    onShow(wanted);
  };
  return (
    <section class="service-list">
      <h2 aria-live="polite">{count('atlas.services', services.length)}</h2>
      <ul class="plain">
        {services.slice(0, shown).map((listed) => (
          <One key={listed.service.id} listed={listed} level={levels.get(listed.service.id)} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" onClick={() => show(shown + 2 * STEP)}>
          {say('more', { count: more })}
        </button>
      )}
    </section>
  );
}

function One({ listed, level }: { listed: Line; level: Level | undefined }) {
  const { say, stateName, states } = useVoice();
  const { service, seat, places, publisher } = listed;
  const facts = [
    ...(publisher === undefined ? [] : [say('heard.alone', { publisher })]),
    service.categories.map((category) => say(`atlas.category.${category}`)).join(', '),
    places.length > 0
      ? say('answer.kept', { places: states(places.map((state) => state.toUpperCase())) })
      : say('answer.kept.unknown'),
  ];
  return (
    <li>
      <div>
        <b>
          <Way to={{ tab: 'service', service: service.id }}>{service.name}</Way>
        </b>{' '}
        {seat !== 'unknown' && <Way to={{ tab: 'state', state: seat }}>{stateName(seat.toUpperCase())}</Way>}
        <small>{facts.join(' · ')}</small>
      </div>
      {level && <LevelMark level={level} />}
      {publisher === undefined && (
        <span class="ways">
          <Way to={{ tab: 'compare', first: service.id }} label={`${say('atlas.tab.compare')}: ${service.name}`}>
            {say('atlas.tab.compare')}
          </Way>
          <Way
            to={{ tab: 'what-if', suppose: [], service: service.id }}
            label={`${say('atlas.tab.what-if')}: ${service.name}`}
          >
            {say('atlas.tab.what-if')}
          </Way>
        </span>
      )}
    </li>
  );
}
