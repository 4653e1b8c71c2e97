import { browser } from 'wxt/browser';
import type { Taking } from '../../components/answer/take';
import { saveFile } from './save-file';

/** What the popup can do for an answer that is carried away. */
export const TAKING: Taking = { atlas: browser.runtime.getURL('/atlas.html'), save: saveFile };
