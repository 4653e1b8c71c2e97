import { HypothesisSwitches } from '../../components/atlas/hypothesis-switches';
import { PairForm } from '../../components/atlas/pair-form';
import { ServiceChoice } from '../../components/atlas/service-choice';
import type { View } from '../../components/atlas/view';
import { useVoice } from '../../components/voice';
import type { Seat } from './seat';
import { useSupposing } from './supposing';
import { WhatWouldChange } from './what-would-change';
import { WhoWouldChange } from './who-would-change';

type WhatIfView = Extract<View, { tab: 'what-if' }>;
interface Props {
  view: WhatIfView;
  seat: Seat;
  go: (view: View, how?: 'replace') => void;
}

/** What would the reform cost me? Laws and agreements as switches; ledger, map and list follow. */
export function WhatIfTab({ view, seat, go }: Props) {
  const { say } = useVoice();
  const service = view.service ?? seat.first;
  const { switches, supposed } = useSupposing(view.suppose, service, seat);
  const change = (part: Partial<WhatIfView>) => go({ ...view, ...part }, 'replace');
  const without = (text: string) => view.suppose.filter((other) => other.toLowerCase() !== text.toLowerCase());
  const turn = (text: string, turned: boolean) => change({ suppose: [...without(text), ...(turned ? [text] : [])] });
  const turned = switches.filter(({ isTurned }) => isTurned).map(({ name }) => name);
  return (
    <section class="what-if-tab">
      <p class="lead">{say('atlas.if.lead')}</p>
      <div class="bench">
        <div class="controls">
          <ServiceChoice
            id="service"
            label={say('atlas.service')}
            value={service}
            services={seat.dataset.services}
            onChoose={(id) => change({ service: id, category: undefined })}
          />
          <HypothesisSwitches switches={switches} onTurn={turn} />
          <PairForm home={seat.home} known={seat.known} onSuppose={(text) => turn(text, true)} />
          {turned.length > 0 && (
            <button type="button" class="reset" onClick={() => change({ suppose: [] })}>
              {say('atlas.if.today')}
            </button>
          )}
        </div>
        <WhatWouldChange seat={seat} service={service} supposed={supposed} />
      </div>
      {supposed && (
        <WhoWouldChange
          seat={seat}
          supposed={supposed}
          names={turned}
          category={view.category ?? seat.dataset.services.get(service)?.categories[0] ?? 'mail'}
          onCategory={(category) => change({ category })}
        />
      )}
    </section>
  );
}
