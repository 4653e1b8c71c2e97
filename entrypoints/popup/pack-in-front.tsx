import { useVoice } from '../../components/voice';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { bring, tabWithPack } from '../../shell/packs/in-front';

/** What is known of a pack in the page in front: in which tab it is, or why none can be taken from there. */
export type InFront = { tabId: number } | 'private' | 'unread';

/** @param isUnread the browser let nobody read the page */
export async function packInFront(isUnread: boolean): Promise<InFront | undefined> {
  if (isUnread) return 'unread';
  const tabId = await tabWithPack();
  if (tabId === undefined) return undefined;
  return (await isPrivateWindow()) ? 'private' : { tabId };
}

/** Offers a pack that the page in front holds. It is looked into in a tab of its own. */
export function PackInFront({ pack }: { pack: InFront }) {
  const { say } = useVoice();
  if (pack === 'private' || pack === 'unread') return <p class="why">{say(`offer.${pack}`)}</p>;
  return (
    <section class="pack-in-front">
      <output>{say('offer.found')}</output>
      <button type="button" onClick={() => void bring(pack.tabId).then(() => window.close())}>
        {say('offer.look')}
      </button>
    </section>
  );
}
