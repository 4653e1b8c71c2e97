import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alone } from '../shell/core/alone';
import { wholeBy } from '../shell/core/whole';

/** What a first answer does without: other forums, what preferred ones lost, what a page carries. Loaded after it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lexLociWhole: wholeBy(alone) });
});
