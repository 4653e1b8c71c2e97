import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import { faultText } from '../../locales/fault';
import type { Found } from '../../packs/carrier/find';
import { type Change, changeBetween, isMuch } from '../../packs/document/difference';
import type { Fault } from '../../packs/fault';
import { packFault } from '../../packs/faults';
import { newestOf } from '../../packs/intake/notes';
import type { Outcome } from '../../packs/intake/outcome';
import type { HeldPublisher } from '../../packs/storage/held';
import { spokenOf } from '../../packs/storage/spoken';
import { takeIn } from '../../shell/packs/intake';
import { Compare } from './compare';
import { About } from './about';

export interface LookedAt {
  outcome: Outcome;
  found?: Found;
}
type New = Extract<Outcome, { kind: 'new' }>;

/** What became of one pack that was brought: there is always an answer, and a reason where it is no. */
export function Looked({ looked: { outcome, found }, profile }: { looked: LookedAt; profile: Profile }) {
  const { say } = useVoice();
  const [after, setAfter] = useState<Outcome>();
  const now = after ?? outcome;
  if (now.kind === 'new' && found !== undefined)
    return <News news={now} found={found} profile={profile} onOther={setAfter} />;
  return (
    <section class={`looked looked-${now.kind}`}>
      <h2>{say(`packs.outcome.${now.kind}`)}</h2>
      {'faults' in now && <Reasons faults={now.faults} />}
    </section>
  );
}

interface NewsProps {
  news: New;
  found: Found;
  profile: Profile;
  /** Meanwhile something else came in, or it could not be kept. */
  onOther: (outcome: Outcome) => void;
}

function News({ news, found, profile, onOther }: NewsProps) {
  const { say, number } = useVoice();
  const counted = (counts: Change) =>
    Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, number(count)]));
  const { next, before, document, notes } = news;
  const [stage, setStage] = useState<'asked' | 'took' | 'renewed' | 'left'>('asked');
  const [comparison, setComparison] = useState<{ noted?: NonNullable<HeldPublisher['compared']>; isOther: boolean }>();
  const change = changeOf(news);
  const noted = comparison?.noted;
  const take = useCallback(
    (done: 'took' | 'renewed') => {
      takeIn(found, {}, noted).then(
        (taken) => (taken.kind === 'new' ? setStage(done) : onOther(taken)),
        () => onOther({ kind: 'refused', faults: [packFault('not-kept', '')] }),
      );
    },
    [found, noted, onOther],
  );
  // Whom one knows, and who changed little, needs no press; whatever is worth a word does.
  const isPlain = change !== undefined && !isMuch(change) && notes.length === 0;
  useEffect(() => {
    if (isPlain) take('renewed');
  }, [isPlain, take]);
  const isAsked = stage === 'asked' && !isPlain;
  const { id } = next;
  return (
    <section class="looked looked-new">
      <h2>
        <bdi>{newestOf(next)?.name}</bdi>
      </h2>
      {document !== undefined && (
        <About pack={{ publisher: id, name: newestOf(next)?.name ?? '', document }} profile={profile} />
      )}
      <Notes notes={notes} />
      {change !== undefined && <p>{say('intake.change', counted(change))}</p>}
      {change !== undefined && isMuch(change) && <p>{say('intake.much')}</p>}
      {isAsked && before === undefined && (
        <Compare
          id={id}
          onCompared={({ is, noted }) => setComparison({ isOther: is === 'other', ...(noted && { noted }) })}
        />
      )}
      {isAsked && (
        <p class="buttons">
          {comparison?.isOther !== true && (
            <button type="button" class="primary" onClick={() => take('took')}>
              {say('intake.take')}
            </button>
          )}
          <button type="button" onClick={() => setStage('left')}>
            {say('intake.leave')}
          </button>
        </p>
      )}
      {stage !== 'asked' && <p class="done">{say(`intake.${stage}`)}</p>}
    </section>
  );
}

/** Against the version held, where there is one. */
function changeOf({ before, document }: New) {
  const old = before && document && spokenOf(before).find((pack) => pack.document.slug === document.slug);
  return old && document && changeBetween(old.document, document);
}

/** What should be known before it is taken in. Where in the file it stands is nothing to the reader. */
function Notes({ notes }: { notes: readonly Fault[] }) {
  const { language } = useVoice();
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.code + note.place}>{faultText({ ...note, place: '' }, language)}</li>
      ))}
    </ul>
  );
}

function Reasons({ faults }: { faults: readonly Fault[] }) {
  const { language } = useVoice();
  if (faults.length === 0) return null;
  return (
    <ul class="reasons">
      {faults.map((fault) => (
        <li key={fault.code + fault.place}>{faultText(fault, language)}</li>
      ))}
    </ul>
  );
}
