import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { HeardPacks } from '../../components/answer/heard';
import { LevelMark } from '../../components/answer/level-mark';
import { StateList } from '../../components/fields/state-list';
import { Working } from '../../components/atlas/working';
import { withOne, without } from '../../components/chosen';
import { Ledger } from '../../components/road/ledger';
import { Legend } from '../../components/road/legend';
import { useVoice } from '../../components/voice';
import { assess } from '../../domain/assess';
import type { Dataset } from '../../domain/dataset';
import { levelOf } from '../../domain/findings/findings';
import type { PackDocument } from '../../packs/document/shape';
import { beside } from '../../packs/hearing/beside';
import { type Effect, effectOn, servicesToAsk } from '../../packs/hearing/effect';
import { hear } from '../../packs/hearing/hear';
import type { Pack } from '../../packs/hearing/pack';
import type { Draft } from '../../packs/making/draft';
import { knownStates } from '../../shell/core/known-states';
import { today } from '../../shell/core/today';
import { useGradually } from '../atlas/gradually';
import { useChain } from './use-chain';

interface Props {
  draft: Draft;
  document: PackDocument | undefined;
  dataset: Dataset;
  /** Upper-case code. */
  home: string | undefined;
}

/** Which answers would be another, for people at home in these states. */
export function EffectPart({ draft, document, dataset, home }: Props) {
  const { say } = useVoice();
  const [homes, setHomes] = useState<readonly string[]>(home === undefined ? [] : [home]);
  const { chain } = useChain(draft);
  const name = chain?.newest.name ?? say('curate.pack');
  const pack = useMemo(
    (): Pack | undefined => document && { publisher: chain?.id ?? document.publisher, name, document },
    [document, chain, name],
  );
  return (
    <section class="effect">
      <h2>{say('curate.effect')}</h2>
      <StateList
        id="homes"
        label={say('curate.effect.homes')}
        codes={homes}
        known={knownStates(dataset)}
        onAdd={(code) => setHomes(withOne(homes, code))}
        onRemove={(code) => setHomes(without(homes, code))}
      />
      {pack === undefined ? (
        <p class="why">{say('curate.effect.wait')}</p>
      ) : (
        <Effects pack={pack} dataset={dataset} homes={homes} />
      )}
    </section>
  );
}

interface EffectsProps {
  pack: Pack;
  dataset: Dataset;
  homes: readonly string[];
}

function Effects({ pack, dataset, homes }: EffectsProps) {
  const { say, stateName } = useVoice();
  const asked = useMemo(
    () =>
      homes.flatMap((code) => servicesToAsk(pack, dataset).map((service) => ({ service, home: code.toLowerCase() }))),
    [pack, dataset, homes],
  );
  const work = useCallback(
    ({ service, home }: (typeof asked)[number]) => effectOn(service, pack, dataset, home, today()),
    [pack, dataset],
  );
  const { results, done, total } = useGradually(asked, work);
  const effects = results.filter((effect) => effect !== undefined);
  const [chosen, choose] = useState('');
  const keyOf = ({ service, home }: Effect) => `${home} ${service}`;
  const shown = effects.find((effect) => keyOf(effect) === chosen) ?? effects[0];
  return (
    <>
      <Working done={done} total={total} />
      {homes.length > 0 && done === total && effects.length === 0 && <p>{say('curate.effect.none')}</p>}
      {shown && (
        <>
          <div class="choice">
            <label for="effect">{say('curate.effect.which')}</label>
            <select
              id="effect"
              autocomplete="off"
              value={keyOf(shown)}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {effects.map((effect) => (
                <option key={keyOf(effect)} value={keyOf(effect)}>
                  {`${effect.name} · ${stateName(effect.home.toUpperCase())}`}
                </option>
              ))}
            </select>
          </div>
          <BeforeAndAfter key={keyOf(shown)} effect={shown} pack={pack} dataset={dataset} />
        </>
      )}
    </>
  );
}

/** The same answer without the pack, and with it alone beside the dataset: its weight, its gates, its words. */
function BeforeAndAfter({ effect, pack, dataset }: { effect: Effect; pack: Pack; dataset: Dataset }) {
  const { say } = useVoice();
  const [answers, setAnswers] = useState<ReturnType<typeof answersOf>>();
  useEffect(() => setAnswers(answersOf(effect, pack, dataset)), [effect, pack, dataset]);
  if (answers === undefined) return null;
  const { before, heard, after } = answers;
  return (
    <div class="before-after">
      <div>
        <h3>{say('curate.effect.before')}</h3>
        <LevelMark level={before.service === null ? 'unknown' : levelOf(before.findings)} />
        {before.service && <Ledger assessment={before} legend={<Legend />} />}
      </div>
      <div>
        <h3>{say('curate.effect.after')}</h3>
        <LevelMark level={heard.level} />
        {after.service && <Ledger assessment={after} legend={<Legend />} />}
        <HeardPacks assessment={heard} />
      </div>
    </div>
  );
}

function answersOf({ service, home }: Effect, pack: Pack, dataset: Dataset) {
  const both = beside(dataset, pack);
  const given = both.services.get(service)?.hosts[0]?.host ?? service;
  const question = { given, person: { home }, on: today(), alternatives: false as const };
  return { before: assess(question, dataset), heard: hear(question, dataset, [pack]), after: assess(question, both) };
}
