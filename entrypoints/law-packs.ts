import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Hearing } from '../shell/core/core-script';
import { lawBy } from '../shell/core/handlers';
import { wholeBy } from '../shell/core/whole';
import { hearing } from '../shell/packs/hearing';

/** The law with packs beside it: what hearing adds to the law that is there, loaded where any were taken in. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLociHearing: { law: lawBy(hearing), whole: wholeBy(hearing) } satisfies Hearing });
});
