import { browser } from 'wxt/browser';
import { once } from '../core/once';

/** The window this page is shown in, asked for once: a page does not move while somebody waits for it. */
export const thisWindow = once(() => browser.windows.getCurrent());
