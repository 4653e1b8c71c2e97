import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showBadge } from './shell/badge';
import type { Law } from './shell/late-law';
import { reply } from './shell/reply';

/** The law as a script of its own: the background starts without it and loads it when somebody asks. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLoci: { reply, showBadge } satisfies Law });
});
