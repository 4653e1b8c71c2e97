import { h } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Faults } from '../../components/answer/faults';
import type { Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import { PACK } from '../../shell/kept/keys';
import { late, useLate } from '../../shell/page/use-late';
import { keptPublishers } from '../../shell/packs/keys';
import { usePackTexts } from '../../shell/packs/texts';

const PART = late(() => import('./held-packs'));

/** The packs that were taken in; what reads them is loaded only where there are any. */
export function Datasets({ profile }: { profile: Profile }) {
  const { say, language } = useVoice();
  const texts = usePackTexts(language);
  const [turn, count] = useKept();
  // Once there was one, what was done about the last one has its word.
  const [wereAny, setAny] = useState(false);
  useEffect(() => void (count > 0 && setAny(true)), [count]);
  const part = useLate(PART, count > 0);
  if (texts === undefined) return null;
  if (texts === 'missing' || part === 'missing') return <Faults faults={['part']} />;
  return (
    <>
      <h3 class="packs-by-others">{say('data.packs')}</h3>
      <p class="why">{say('data.packs.why')}</p>
      {count === 0 && !wereAny && <p>{say('data.packs.none')}</p>}
      {wereAny && part && h(part.HeldPacks, { turn, profile })}
      <p>
        <a href="/intake.html">{say('data.packs.add')}</a>
      </p>
    </>
  );
}

/** How many publishers are kept, and a number that is another whenever any page changes something about them. */
function useKept(): [turn: number, count: number] {
  const [state, setState] = useState({ turn: 0, count: 0 });
  const look = useCallback(() => {
    keptPublishers().then(
      (kept) => setState(({ turn }) => ({ turn: turn + 1, count: kept.length })),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    const hear = (changes: object) => {
      if (Object.keys(changes).some((key) => key.startsWith(PACK))) look();
    };
    look();
    browser.storage.onChanged.addListener(hear);
    return () => browser.storage.onChanged.removeListener(hear);
  }, [look]);
  return [state.turn, state.count];
}
