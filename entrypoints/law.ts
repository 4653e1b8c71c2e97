import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookOf } from '../shell/button/look';
import type { Law } from '../shell/core/core-script';
import { HANDLERS } from '../shell/core/handlers';

/** The law as a script of its own: the background starts without it and loads it when somebody asks. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLoci: { handlers: HANDLERS, lookOf } satisfies Law });
});
