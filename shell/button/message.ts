import { browser } from 'wxt/browser';

/** What is shown outside our pages, in the language of the browser: without reading any file of texts (modules/locales.ts). */
export const message = (name: 'ask' | 'forgotten'): string => browser.i18n.getMessage(name as '@@ui_locale');
