import { useEffect, useState } from 'preact/hooks';
import { Panel, type Stage } from '../../components/page/panel';
import type { Profile } from '../../components/profile';
import { send } from '../../shell/core/send';
import { askToRead, frontTab, mayRead, readPage } from '../../shell/inside/reading';

/** Asks for the right at the first press, reads the page in front once, and shows what the law says of what was found. */
export function AskedPage({ profile }: { profile: Profile }) {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [may, setMay] = useState(false);
  useEffect(() => {
    mayRead().then(setMay, () => setMay(false));
  }, []);

  const ask = () => {
    setStage({ kind: 'reading' });
    // The browser wants to be asked in the very moment of the press: nothing may be waited for before it.
    askToRead()
      .catch(() => false)
      .then(async (isGranted) => {
        setMay(isGranted);
        setStage(isGranted ? await answerFor(profile) : { kind: 'refused' });
      })
      .catch(() => setStage({ kind: 'failed', fault: 'law' }));
  };
  return <Panel stage={stage} mayRead={may} onAsk={ask} />;
}

async function answerFor(profile: Profile): Promise<Stage> {
  const tab = await frontTab();
  const seen = tab === undefined ? undefined : await readPage(tab);
  if (tab === undefined || seen === undefined) return { kind: 'unread' };
  const reply = await send({ kind: 'page', seen, profile, tab });
  return reply.kind === 'refusal' ? { kind: 'failed', fault: reply.why } : { kind: 'answered', answer: reply.answer };
}
