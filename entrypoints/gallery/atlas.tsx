import { useMemo } from 'preact/hooks';
import { CopyLink } from '../../components/atlas/copy-link';
import { HypothesisSwitches, type Turnable } from '../../components/atlas/hypothesis-switches';
import { Legend } from '../../components/atlas/legend';
import { OverviewTable } from '../../components/atlas/overview-table';
import { ServicePage } from '../../components/atlas/service-page';
import { Ticks } from '../../components/atlas/ticks';
import { VerdictsTable } from '../../components/atlas/verdicts-table';
import { WaysOut } from '../../components/atlas/ways-out';
import { EMPTY_PROFILE } from '../../components/profile';
import { overviewOf } from '../../domain/atlas/overview';
import type { Dataset } from '../../domain/dataset';
import { ask } from '../../shell/core/ask';
import { Frame } from './frame';

/** Of each kind one: two states decide, the operator cannot read, a line of another state, nobody knows. */
const USED = ['mail.google.com', 'signal.org', 'vk.com', 'telegram.org'];
const SWITCHES: Turnable[] = [
  { text: 'a', name: 'Agreement', why: 'What it would mean.', holdsToday: false, isTurned: true },
  { text: 'in-force:b', name: 'Treaty', holdsToday: true, isTurned: false },
  { text: 'in-force:c', name: 'Protocol', holdsToday: false, isTurned: false },
];

/** What the atlas is made of, each as wide as a small screen. */
export function AtlasPieces({ dataset }: { dataset: Dataset }) {
  const answers = useMemo(
    () => USED.map((host) => ask(host, 'DE', EMPTY_PROFILE, dataset, { on: DAY, alternatives: false })),
    [dataset],
  );
  const rows = answers.flatMap((answer, i) =>
    answer.service === null
      ? []
      : [{ ...answer.service, level: answer.level, overview: overviewOf(answer), ...(i === 0 && { count: 2 }) }],
  );
  const [first] = answers;
  return (
    <>
      {first && (
        <Frame id="atlas-service">
          <ServicePage assessment={first} wary={['CN']} taking={{ atlas: 'atlas.html', save: nothing }} />
        </Frame>
      )}
      <Frame id="atlas-overview">
        <div>
          <OverviewTable title="DE" rows={rows} />
        </div>
      </Frame>
      <Frame id="atlas-verdicts">
        <div>
          <VerdictsTable
            title="Gmail – Signal"
            requesters={['DE', 'CN']}
            verdicts={[
              { data: 'stored-content', verdicts: ['stronger', 'weaker'] },
              { data: 'traffic', verdicts: ['incomparable', 'unknown'] },
            ]}
          />
        </div>
      </Frame>
      <Frame id="atlas-ticks">
        <Ticks services={[...dataset.services.values()].slice(0, 30)} ticked={['115-drive']} onTick={nothing} />
      </Frame>
      <Frame id="atlas-switches">
        <HypothesisSwitches switches={SWITCHES} onTurn={nothing} />
      </Frame>
      <Frame id="atlas-ways-out">
        <Legend />
        <WaysOut onSave={nothing} />
        <CopyLink address="atlas.html#/map" />
      </Frame>
    </>
  );
}

/** The pictures shall not change with the calendar. */
const DAY = '2026-11-25';
const nothing = () => undefined;
