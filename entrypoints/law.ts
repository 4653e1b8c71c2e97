import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstAnswer } from '../domain/first-answer';
import { answererOf } from '../shell/core/answerer';
import { lawBy } from '../shell/core/handlers';

/** The law as a script of its own: the background starts without it and loads it when somebody asks. */
export default defineUnlistedScript(() => {
  const first = answererOf(firstAnswer);
  Object.assign(globalThis, { lexLoci: lawBy(() => Promise.resolve(first)) });
});
