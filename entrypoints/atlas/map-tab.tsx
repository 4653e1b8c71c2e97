import { CategoryChoice } from '../../components/atlas/choice';
import type { View } from '../../components/atlas/view';
import { StateField } from '../../components/fields/state-field';
import { useVoice } from '../../components/voice';
import type { Seat } from './seat';
import { StandingsMap } from './standings-map';

interface Props {
  view: Extract<View, { tab: 'map' }>;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

/** The map with its two questions: which kind of service, and against whom. */
export function MapTab({ view, seat, go }: Props) {
  const { say, state } = useVoice();
  const { category = 'mail', requester = seat.home.toLowerCase() } = view;
  const asks = state(requester.toUpperCase());
  const kind = say(`atlas.category.${category}`);
  return (
    <section class="map-tab">
      <p class="lead">{say('atlas.map.lead', { state: asks })}</p>
      <div class="questions">
        <CategoryChoice
          id="category"
          value={category}
          onChoose={(chosen) => go({ ...view, category: chosen }, 'replace')}
        />
        <StateField
          id="requester"
          label={say('atlas.requester')}
          value={requester.toUpperCase()}
          placeholder={say('home.choose')}
          known={seat.known}
          onChoose={(code) => go({ ...view, requester: code?.toLowerCase() }, 'replace')}
        />
      </div>
      <StandingsMap
        seat={seat}
        dataset={seat.dataset}
        category={category}
        requester={requester}
        title={say('atlas.map.picture', { category: kind, state: asks })}
      />
    </section>
  );
}
