import { fill, type Language, directionOf } from '../../locales/languages';
import { textsOf } from '../../locales/catalogue';
import type { PageVoice } from '../../packs/carrier/markup';

/** How a page that is handed out speaks: the language its maker reads. */
export const pageVoice = (language: Language): PageVoice => ({
  language,
  direction: directionOf(language),
  say: (key, fills = {}) => fill(textsOf(language)[`packs.page.${key}`] ?? key, fills, language),
});
