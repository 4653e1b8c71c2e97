import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Packs } from '../shell/core/core-script';
import { takeEdition, takePolicy } from '../shell/packs/handed';
import { renew } from '../shell/packs/renew';

/** What the background does with packs themselves, as a script of its own: it loads it after an update, and never to answer. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLociPacks: { renew, takePolicy, takeEdition } satisfies Packs });
});
