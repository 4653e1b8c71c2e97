import { useMemo, useState } from 'preact/hooks';
import { type Desk, DeskContext } from '../../components/curate/desk';
import { FaultList, faultIdOf, fieldIdOf } from '../../components/curate/fault-list';
import { LanguageSwitch } from '../../components/fields/language-switch';
import type { Patch, Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { checked, type Draft } from '../../packs/making/draft';
import type { KeyPair } from '../../packs/minisign/sign';
import { knownStates } from '../../shell/core/known-states';
import { today } from '../../shell/core/today';
import { EffectPart } from './effect-part';
import { FilesPart } from './files-part';
import { HeadPart } from './head-part';
import { ReviewPart } from './review-part';
import { SignPart } from './sign-part';
import { StatementsPart } from './statements-part';
import { useDraft } from './use-draft';
import { WhoPart } from './who-part';

interface Props {
  profile: Profile;
  choose: (patch: Patch) => void;
  dataset: Dataset;
  /** The browser has the signatures that keys make. */
  canSign: boolean;
  isPublicSuffix: (host: string) => boolean;
}

/** The page once everything is read: who signs, what is said, what is wrong with it, what it changes, and signing. */
export function Maker({ profile, choose, dataset, canSign, isPublicSuffix }: Props) {
  const { say, language } = useVoice();
  const { draft, change, open } = useDraft(language);
  const [key, setKey] = useState<KeyPair>();
  const on = today();
  const beside = useMemo(() => ({ dataset, isPublicSuffix }), [dataset, isPublicSuffix]);
  const { document, faults } = useMemo(() => checked(draft, beside, on), [draft, beside, on]);
  const desk = useMemo(
    (): Desk => ({
      dataset,
      known: knownStates(dataset),
      own: ownRecords(draft),
      original: String(draft.head['original'] ?? language),
      faultOf(id) {
        const at = faults.findIndex((fault) => fieldIdOf(fault) === id);
        return at === -1 ? undefined : faultIdOf(at);
      },
    }),
    [dataset, draft, faults, language],
  );
  return (
    <DeskContext.Provider value={desk}>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <header>
          <h1>{say('curate.title')}</h1>
          <LanguageSwitch onChoose={(chosen) => choose({ language: chosen })} />
        </header>
        <p>{say('curate.lead')}</p>
        {!canSign && (
          <p class="fault" role="alert">
            {say('curate.no-keys')}
          </p>
        )}
        <FilesPart draft={draft} open={open} isWhole={document !== undefined} />
        {canSign && <WhoPart draft={draft} change={change} pair={key} onKey={setKey} />}
        <HeadPart draft={draft} change={change} />
        <StatementsPart draft={draft} change={change} />
        <div class="beside">
          <FaultList faults={faults} statements={draft.statements} />
          <EffectPart draft={draft} document={document} dataset={dataset} home={profile.home} />
        </div>
        <ReviewPart draft={draft} open={open} />
        {canSign && (
          <SignPart draft={draft} open={open} dataset={dataset} pair={key} isWhole={document !== undefined} />
        )}
      </form>
    </DeskContext.Provider>
  );
}

/** Records of the pack's own, so that its other statements can name them. */
function ownRecords({ head, statements }: Draft): Desk['own'] {
  const named = (wanted: 'service' | 'operator') =>
    statements
      .filter(({ kind }) => kind === wanted)
      .map(({ about, json }) => ({ id: `${String(head['slug'])}:${about}`, name: String(json['name'] ?? about) }));
  return { services: named('service'), operators: named('operator') };
}
