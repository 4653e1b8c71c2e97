import { browser } from 'wxt/browser';
import { readProfile } from '../kept/profile';

const NAME = 'Lex Loci';
/** What a plain icon is called, so that a glance at it tells nothing. */
const NEUTRAL = '·';

const nameOf = async (): Promise<string> => ((await readProfile()).neutralIcon ? NEUTRAL : NAME);

/** How a button looks that has nothing to say. */
export const plainLook = async () => ({ text: '', colour: '#5d5952', title: await nameOf() });

/** A plain grey dot on the toolbar for who must not be seen using this, or the product's own gate. */
export async function showIcon(): Promise<void> {
  const title = await nameOf();
  const name = title === NEUTRAL ? 'plain-' : '';
  await browser.action.setIcon({ path: { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` } });
  await browser.action.setTitle({ title });
}
