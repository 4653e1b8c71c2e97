import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alone } from '../shell/core/answerer';
import { lawBy } from '../shell/core/handlers';

/** The law as a script of its own: the background starts without it and loads it when somebody asks. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLoci: lawBy(alone) });
});
