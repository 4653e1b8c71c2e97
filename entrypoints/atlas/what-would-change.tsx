import { useCallback, useMemo } from 'preact/hooks';
import { Side } from '../../components/atlas/side';
import { Working } from '../../components/atlas/working';
import { useVoice } from '../../components/voice';
import type { Assessment } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { changeOf } from '../../domain/what-if/erosion';
import type { Verdict } from '../../domain/words';
import { ask } from '../../shell/core/ask';
import { personOf } from '../../shell/core/question';
import { useGradually } from './gradually';
import type { Seat } from './seat';

interface Props {
  seat: Seat;
  service: string;
  supposed: Dataset | undefined;
}

/** One service today and under the hypothesis: the verdict in a sentence, and both ledgers. */
export function WhatWouldChange({ seat, service, supposed }: Props) {
  const { say, state } = useVoice();
  const { home, profile, dataset, who } = seat;
  const record = dataset.services.get(service);
  const worlds = useMemo(() => (supposed ? [dataset, supposed] : [dataset]), [dataset, supposed]);
  const look = useCallback(
    (world: Dataset): { assessment: Assessment; verdict: Verdict } => ({
      assessment: ask(record?.hosts[0]?.host ?? '', home, profile, world, { alternatives: false }),
      verdict: verdictOf(service, personOf(home, profile, service), who.on, dataset, world),
    }),
    [record, service, home, profile, dataset, who],
  );
  const { results, done, total } = useGradually(worlds, look);
  const [today, then] = results;
  return (
    <div class="outcome">
      <output class="outcome-sentence">
        {supposed === undefined
          ? say('atlas.if.nothing')
          : then && say(`atlas.if.${then.verdict}`, { service: record?.name ?? service, state: state(home) })}
      </output>
      <Working done={done} total={total} />
      <div class="sides">
        {today && <Side title={say('atlas.if.today')} assessment={today.assessment} requesters={[home]} />}
        {then && <Side title={say('atlas.if.supposed')} assessment={then.assessment} requesters={[home]} />}
      </div>
    </div>
  );
}

function verdictOf(service: string, person: ReturnType<typeof personOf>, on: string, before: Dataset, after: Dataset) {
  const change = changeOf(service, person, 'stored-content', { dataset: before, on }, { dataset: after, on });
  return change?.verdict ?? 'same';
}
