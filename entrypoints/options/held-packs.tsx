import { useEffect, useState } from 'preact/hooks';
import { type Fault, Faults } from '../../components/answer/faults';
import type { Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import { faultText } from '../../locales/fault';
import { packFault } from '../../packs/faults';
import type { Identity } from '../../packs/identity/document';
import { newestOf } from '../../packs/intake/notes';
import type { HeldPublisher } from '../../packs/storage/held';
import { spokenOf } from '../../packs/storage/spoken';
import { allBrought } from '../../shell/packs/brought';
import { noteCompared, publishers, remove, removeUnreadable } from '../../shell/packs/intake';
import { unreadable } from '../../shell/packs/storage';
import { Compare } from '../intake/compare';
import { HeldPack } from './held-pack';
import { WhoThisIs } from './who-this-is';

/** Everybody whose packs are held, with what can be done about each pack. @param turn another whenever something changed */
export function HeldPacks({ turn, profile }: { turn: number; profile: Profile }) {
  const { say } = useVoice();
  const [held, setHeld] = useState<{ all: readonly HeldPublisher[]; broken: readonly string[]; brought: string[] }>();
  const [isRemoved, setRemoved] = useState(false);
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    Promise.all([publishers(), unreadable(), allBrought()]).then(
      ([all, broken, by]) => setHeld({ all, broken, brought: Object.values(by).flatMap(({ packs }) => packs) }),
      () => setFault('read'),
    );
  }, [turn]);
  const act = (work: Promise<void>, isRemoval = false) =>
    void work.then(
      () => {
        setRemoved(isRemoval);
        setFault(undefined);
      },
      () => setFault('write'),
    );
  return (
    <>
      <Faults faults={[fault]} />
      <output>{isRemoved && say('data.removed')}</output>
      {held?.all.map((publisher) => (
        <Publisher key={publisher.id} publisher={publisher} brought={held.brought} profile={profile} act={act} />
      ))}
      {held?.broken.map((id) => (
        <p key={id} class="held">
          {say('data.unreadable')}{' '}
          <button type="button" onClick={() => act(removeUnreadable(id), true)}>
            {say('data.remove')}
          </button>
        </p>
      ))}
    </>
  );
}

interface PublisherProps {
  publisher: HeldPublisher;
  /** Packs that a policy or the edition brought: not the person's to remove. */
  brought: readonly string[];
  profile: Profile;
  act: (work: Promise<void>, isRemoval?: boolean) => void;
}

/** One publisher: who it is, how one knows, and each of its packs. */
export function Publisher({ publisher, brought, profile, act }: PublisherProps) {
  const { say, language } = useVoice();
  const { id, packs, compared } = publisher;
  const newest = newestOf(publisher);
  if (newest === undefined) return null;
  const spoken = spokenOf(publisher);
  return (
    <section class="held">
      <h4>
        <bdi>{newest.name}</bdi>
      </h4>
      <State compared={compared} />
      {notesOf(publisher, newest).map((note) => (
        <p key={note.code}>{faultText(note, language)}</p>
      ))}
      {compared === undefined && (
        <details>
          <summary>{say('compare.do')}</summary>
          <Compare id={id} onCompared={({ noted }) => noted && act(noteCompared(id, noted))} />
        </details>
      )}
      <WhoThisIs id={id} />
      {packs.length === 0 && (
        <p class="buttons">
          <button type="button" onClick={() => act(remove(id), true)}>
            {say('data.remove')}
          </button>
        </p>
      )}
      {packs.map((pack) => (
        <HeldPack
          key={pack.slug}
          id={id}
          pack={pack}
          newest={newest}
          isBrought={brought.includes(`${id}/${pack.slug}`)}
          spoken={spoken.find(({ document: { slug } }) => slug === pack.slug)}
          profile={profile}
          act={act}
        />
      ))}
    </section>
  );
}

/** In words, never by a tick: what was compared may be somebody else's word for it. */
function State({ compared }: { compared: HeldPublisher['compared'] | undefined }) {
  const { say, day } = useVoice();
  return (
    <p class="why">
      {compared === undefined ? say('state.none') : say(`state.${compared.how}`, { date: day(compared.on) })}
    </p>
  );
}

function notesOf({ identity }: HeldPublisher, newest: Identity) {
  const first = newestOf({ identity: identity.slice(0, 1) });
  const keysOf = (doc: Identity | undefined) => [doc?.root.keys, doc?.packers.keys].flat().join(' ');
  return [
    ...(keysOf(first) === keysOf(newest) ? [] : [packFault('keys-changed', '')]),
    ...(newest.ended === undefined ? [] : [packFault('publisher-ended', '', { on: newest.ended.on })]),
  ];
}
