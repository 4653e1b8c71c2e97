import { useCallback, useMemo } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import { dayOfQuestion } from '../../domain/question';
import type { Dataset } from '../../domain/dataset';
import type { Service } from '../../domain/schema';
import { type Effect, effectOn, servicesToAsk } from '../../packs/hearing/effect';
import type { Pack } from '../../packs/hearing/pack';
import { today } from '../../shell/core/today';
import { useDataset } from '../../shell/page/use-dataset';
import { useGradually } from '../atlas/gradually';

/** So many answers are named; of the rest one is told how many. */
const SHOWN = 20;

/** Which answers a pack changes for this person, from what to what; those first whose weight changes. */
export function Effects({ pack, profile }: { pack: Pack; profile: Profile }) {
  const { say } = useVoice();
  const dataset = useDataset();
  if (profile.home === undefined) return <p class="why">{say('effect.home')}</p>;
  if (dataset === undefined || dataset === 'unreadable') return null;
  return <For home={profile.home} pack={pack} dataset={dataset} />;
}

function For({ home, pack, dataset }: { home: string; pack: Pack; dataset: Dataset }) {
  const { say, stateName, word, number } = useVoice();
  const services = useMemo(() => servicesToAsk(pack, dataset), [pack, dataset]);
  const work = useCallback(
    (service: Service): Effect | undefined =>
      effectOn(service, pack, dataset, home.toLowerCase(), dayOfQuestion(today(), dataset.version).on),
    [pack, dataset, home],
  );
  const { results, done, total } = useGradually(services, work);
  const effects = results
    .flatMap((effect) => effect ?? [])
    .toSorted((a, b) => Number(b.before !== b.after) - Number(a.before !== a.after));
  const line = ({ name: service, before, after }: Effect) =>
    before === undefined
      ? say('effect.unknown', { service, after: word('level', after) })
      : before === after
        ? say('effect.same', { service, after: word('level', after) })
        : say('effect.line', { service, before: word('level', before), after: word('level', after) });
  return (
    <>
      <h4>{say('effect.title', { state: stateName(home) })}</h4>
      {done < total && <progress value={done} max={total} />}
      {done === total && effects.length === 0 && <p>{say('effect.none')}</p>}
      <ul>
        {effects.slice(0, SHOWN).map((effect) => (
          <li key={effect.service}>{line(effect)}</li>
        ))}
        {effects.length > SHOWN && <li>{say('effect.more', { count: number(effects.length - SHOWN) })}</li>}
      </ul>
    </>
  );
}
