import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showBadge } from '../shell/button/badge';
import type { Law } from '../shell/core/core-script';
import { reply } from '../shell/core/reply';

/** The law as a script of its own: the background starts without it and loads it when somebody asks. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLoci: { reply, showBadge } satisfies Law });
});
