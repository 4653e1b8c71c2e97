import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { clearBadges, showBadge, showBadges } from './shell/badge';
import { isWatching } from './shell/watching';

type Change = Parameters<Parameters<typeof browser.tabs.onUpdated.addListener>[0]>[1];

/**
 * Listeners only. Each is added at once when the worker starts, because the event that woke it would be lost otherwise;
 * the one for tabs is taken away again from a person who did not ask to be warned, so that browsing wakes nothing
 * (in Chromium; Firefox wakes the page all the same until its bug 1899767 is mended).
 */
export default defineBackground(() => {
  // Chromium wipes a tab's badge when a page is committed; `url` and `complete` both come after that.
  const onUpdated = (tabId: number, change: Change, tab: { url?: string | undefined }) => {
    if ((change.url !== undefined || change.status === 'complete') && tab.url) void showBadge(tabId, tab.url);
  };
  const listen = () => {
    if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
  };
  const followPermission = async () => {
    if (await isWatching()) {
      listen();
      await showBadges();
    } else {
      browser.tabs.onUpdated.removeListener(onUpdated);
      await clearBadges();
    }
  };

  listen();
  browser.permissions.onAdded.addListener(() => void followPermission());
  browser.permissions.onRemoved.addListener(() => void followPermission());
  // Another home or language changes every badge.
  browser.storage.onChanged.addListener((_, area) => void (area === 'local' && followPermission()));
  void isWatching().then((watching) => watching || browser.tabs.onUpdated.removeListener(onUpdated));
});
