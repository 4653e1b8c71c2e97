import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Panel, type Stage } from '../../components/page/panel';
import type { Profile } from '../../components/profile';
import type { PageAnswer } from '../../evidence/page';
import { send } from '../../shell/core/send';
import { type InFront, packInFront, PackInFront } from './pack-in-front';
import { usePending } from '../../shell/page/use-late';
import { askToRead, frontTab, mayRead, readPage } from '../../shell/inside/reading';
import { layPage } from '../../shell/kept/handed-page';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { maySee } from '../../shell/servers/leave';
import { seenServers } from './seen-servers';

/** Asks for the right at the first press, reads the page in front once, and shows what the law says of what was found. */
export function AskedPage({ profile, host }: { profile: Profile; host: string }) {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [pack, setPack] = useState<InFront>();
  const [may, setMay] = useState<boolean>();
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => {
    mayRead().then(setMay, () => setMay(false));
    isPrivateWindow().then(setPrivate, () => undefined);
  }, []);
  usePending(may === undefined);

  const ask = () => {
    setStage({ kind: 'reading' });
    setPack(undefined);
    // The browser wants to be asked in the very moment of the press, and only where it has something to ask.
    (may ? mayRead() : askToRead())
      .catch(() => false)
      .then(async (isGranted) => {
        setMay(isGranted);
        if (!isGranted) return setStage({ kind: 'refused' });
        const answer = await answerFor(profile);
        setPack(await packInFront(answer.kind === 'unread'));
        setStage(answer);
      })
      .catch(() => setStage({ kind: 'failed', fault: 'law' }));
  };
  const showLarge = (page: PageAnswer) => {
    handPage(page, host, profile).catch(() => setStage({ kind: 'failed', fault: 'part' }));
  };
  // Unfolded before it is known, the question would stand there with nothing in it.
  if (may === undefined) return null;
  return (
    <>
      <Panel stage={stage} mayRead={may} onAsk={ask} onLarge={isPrivate ? undefined : showLarge} />
      {pack !== undefined && <PackInFront pack={pack} />}
    </>
  );
}

/** Opens the atlas with the answer, and with what answered where that may be seen. */
async function handPage(page: PageAnswer, host: string, profile: Profile): Promise<void> {
  const seeing = (await maySee()) ? await seenServers(host, profile) : undefined;
  await layPage({
    page,
    ...(seeing?.kind === 'answered' && { servers: { answer: seeing.answer, sources: seeing.sources } }),
  });
  await browser.tabs.create({ url: browser.runtime.getURL('/atlas.html#/page' as '/atlas.html') });
  window.close();
}

async function answerFor(profile: Profile): Promise<Stage> {
  const tab = await frontTab();
  const seen = tab === undefined ? undefined : await readPage(tab);
  if (tab === undefined || seen === undefined) return { kind: 'unread' };
  const reply = await send({ kind: 'page', seen, profile, tab });
  return reply.kind === 'refusal' ? { kind: 'failed', fault: reply.why } : { kind: 'answered', answer: reply.answer };
}
