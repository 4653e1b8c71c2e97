import { browser } from 'wxt/browser';
import type { Gates } from '../../domain/answer/lanes';
import { isForgotten } from '../kept/forgotten';
import { isNeutral } from '../kept/neutral';
import { message } from './message';

const NAME = (import.meta.env.EDITION as string | undefined) ?? 'Lex Loci';
/** What a plain icon is called, so that a glance at it tells nothing. */
const NEUTRAL = '·';

/** What the icon draws: our own gate, a plain dot, or the gates before what was written in the page (modules/icons.ts). */
export type Icon = 'own' | 'plain' | `gates-${Gates}`;

export const pathsOf = (icon: Icon): Record<16 | 32, string> => {
  const name = icon === 'own' ? '' : `${icon}-`;
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
};

/** How a button looks that has nothing to say of a page. */
export async function plainLook() {
  const isPlain = await isNeutral();
  const icon: Icon = isPlain ? 'plain' : 'own';
  // Whoever keeps nothing on the device lost their choices when the program was updated: that is told, and only here.
  if (await isForgotten()) return { text: '?', colour: '#5d5952', title: message('forgotten'), icon };
  return { text: '', colour: '#5d5952', title: isPlain ? NEUTRAL : NAME, icon };
}

/** One after another: of two that look at different moments, the later one must be seen last. */
let turn: Promise<unknown> = Promise.resolve();

/** A plain grey dot on the toolbar for who must not be seen using this, or the product's own gate. */
export function showIcon(): Promise<void> {
  const mine = turn.then(show);
  turn = mine.catch(() => undefined);
  return mine;
}

async function show(): Promise<void> {
  const { text, title, icon } = await plainLook();
  await browser.action.setIcon({ path: pathsOf(icon) });
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text });
}
