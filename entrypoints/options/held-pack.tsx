import { useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import { spoken as wordsIn } from '../../locales/heard';
import type { Identity } from '../../packs/identity/document';
import type { HeldPack as Held } from '../../packs/storage/held';
import type { Spoken } from '../../packs/storage/spoken';
import { isRevoked } from '../../packs/storage/versions';
import { today } from '../../shell/core/today';
import { goBack, goForward, pin, remove } from '../../shell/packs/intake';
import { renewalOf } from '../../shell/packs/overdue';
import { Effects } from '../intake/effects';

interface Props {
  id: string;
  pack: Held;
  newest: Identity;
  /** A policy or the edition brought it, and would bring it again. */
  isBrought: boolean;
  /** Undefined where every version held was taken back. */
  spoken: Spoken | undefined;
  profile: Profile;
  act: (work: Promise<void>, isRemoval?: boolean) => void;
}

/** One pack: what it is, how old, what it changes, and what can be done about it. */
export function HeldPack({ id, pack, newest, isBrought, spoken, profile, act }: Props) {
  const { say, language } = useVoice();
  const [isSure, setSure] = useState(false);
  const [isOpen, open] = useState(false);
  const { slug } = pack;
  const title = spoken && wordsIn({ text: spoken.document.title, original: spoken.document.original }, language);
  return (
    <section>
      <h5 lang={title?.tag}>
        <bdi>{title?.text ?? slug}</bdi>
      </h5>
      <Age pack={pack} spoken={spoken} />
      {spoken && (
        <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
          <summary>{say('data.effect')}</summary>
          {isOpen && <Effects pack={spoken} profile={profile} />}
        </details>
      )}
      <p class="buttons">
        <Versions id={id} pack={pack} newest={newest} act={act} />
        {isBrought ? (
          <em>{say('managed.brought')}</em>
        ) : isSure ? (
          <button type="button" class="primary" onClick={() => act(remove(id, slug), true)}>
            {say('data.remove.sure')}
          </button>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {say('data.remove')}
          </button>
        )}
      </p>
    </section>
  );
}

function Age({ pack, spoken }: Pick<Props, 'pack' | 'spoken'>) {
  const { say, day, number } = useVoice();
  if (spoken === undefined) return <p>{say('data.revoked')}</p>;
  const { version, issued, expires } = spoken.document;
  const takenIn = pack.versions.find((one) => one.version === version)?.takenIn ?? issued;
  const renewal = renewalOf(spoken);
  return (
    <>
      <p class="why">{say('data.version', { version: number(version), issued: day(issued), taken: day(takenIn) })}</p>
      {expires < today() ? (
        <p>{say('data.expired', { date: day(expires) })}</p>
      ) : (
        renewal < today() && <p>{say('data.overdue', { date: day(renewal) })}</p>
      )}
      {pack.chosen === version && (
        <p>{say(pack.isPinned === true ? 'data.pinned' : 'data.chosen', { version: number(version) })}</p>
      )}
    </>
  );
}

/** The version that speaks, the one before, and to and fro between them: one press each. */
function Versions({ id, pack, newest, act }: Pick<Props, 'id' | 'pack' | 'newest' | 'act'>) {
  const { say, number } = useVoice();
  const { slug, versions, chosen, isPinned } = pack;
  const [last, before] = versions.filter(({ version }) => !isRevoked(newest, slug, version));
  if (last === undefined) return null;
  const now = chosen ?? last.version;
  return (
    <>
      {chosen !== undefined && (last.version !== chosen || isPinned === true) && (
        <button type="button" onClick={() => act(goForward(id, slug))}>
          {say('data.forward', { version: number(last.version) })}
        </button>
      )}
      {chosen === undefined && before !== undefined && (
        <button type="button" onClick={() => act(goBack(id, slug))}>
          {say('data.back', { version: number(before.version) })}
        </button>
      )}
      {isPinned !== true && (
        <button type="button" onClick={() => act(pin(id, slug, now))}>
          {say('data.pin', { version: number(now) })}
        </button>
      )}
    </>
  );
}
