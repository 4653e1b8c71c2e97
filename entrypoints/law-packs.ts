import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lawBy } from '../shell/core/handlers';
import { hearing } from '../shell/packs/hearing';

/** The law with packs beside it: what hearing adds to the law that is there, loaded where any were taken in. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLociHearing: lawBy(hearing) });
});
