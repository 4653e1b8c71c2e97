import { browser } from 'wxt/browser';
import { readChoices } from '../kept/profile';

/** Takes back whatever was marked. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const title = (await readChoices()).neutralIcon ? NEUTRAL : NAME;
  const clear = (tabId: number) =>
    Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title })]);
  await Promise.all(tabs.map(({ id }) => id !== undefined && clear(id).catch(() => undefined)));
}

const NAME = 'Lex Loci';
/** What a plain icon is called, so that a glance at it tells nothing. */
export const NEUTRAL = '·';

/** A plain grey dot on the toolbar for who must not be seen using this, or the product's own gate. */
export async function showIcon(): Promise<void> {
  const { neutralIcon } = await readChoices();
  const name = neutralIcon ? 'plain-' : '';
  await browser.action.setIcon({ path: { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` } });
  await browser.action.setTitle({ title: neutralIcon ? NEUTRAL : NAME });
}
