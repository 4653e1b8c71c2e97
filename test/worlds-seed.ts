/**
 * Generated worlds are the same in every ordinary run: a red run is then somebody's change, and can be had again. New
 * worlds are looked for where there is time for what they find (`LEXLOCI_LONG=1`, or any `SEED=` of one's own); what
 * such a world taught stands as a case of its own beside the law.
 */
import fc from 'fast-check';
import { IS_LONG } from './long';

const SEED = 20_261_130;
const own = process.env['SEED'];
if (own !== undefined) fc.configureGlobal({ seed: Number(own) });
else if (!IS_LONG) fc.configureGlobal({ seed: SEED });
