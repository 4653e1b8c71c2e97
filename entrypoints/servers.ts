import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { flush, followServers, forgetServers } from '../shell/servers/recorder';
import type { ServersScript } from '../shell/core/core-script';

/** What notes who answers, as a script of its own: only whoever asked to see servers starts with it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    lexLociServers: { follow: followServers, forget: forgetServers, flush } satisfies ServersScript,
  });
});
