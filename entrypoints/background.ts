import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../shell/core/answering';
import { follow } from '../shell/button/follow';
import { showIcon } from '../shell/button/icon';
import { markAll } from '../shell/button/mark';
import { announceLaw } from '../shell/core/core-script';
import { isWatching } from '../shell/button/watching';
import { sweep } from '../shell/kept/sweep';

/**
 * Listeners only. Each is added at once when the worker starts, because the event that woke it would be lost otherwise;
 * the one for tabs is taken away again from a person who did not ask to be warned, so that browsing wakes nothing
 * (in Chromium; Firefox wakes the page all the same until its bug 1899767 is mended).
 */
export default defineBackground({
  main() {
    announceLaw();
    const listen = () => {
      if (!browser.tabs.onUpdated.hasListener(follow)) browser.tabs.onUpdated.addListener(follow);
    };
    const followPermission = async () => {
      if (await isWatching()) listen();
      else browser.tabs.onUpdated.removeListener(follow);
      await markAll();
    };

    answerMessages();
    listen();
    browser.permissions.onAdded.addListener(() => void followPermission());
    browser.permissions.onRemoved.addListener(() => void followPermission());
    // Another home, language, icon or wish for quiet changes every badge. What was told is noted by the badge itself.
    browser.storage.onChanged.addListener((changes) => {
      if ('neutralIcon' in changes) void showIcon();
      if (Object.keys(changes).some((key) => !SILENT.test(key))) void followPermission();
    });
    // Browsers forget a changed icon when they close.
    browser.runtime.onStartup.addListener(() => void showIcon());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void showIcon();
      if (reason !== 'install') return;
      void browser.tabs.create({ url: browser.runtime.getURL(START_PAGE) });
    });
    // What a browser that was stopped in the middle left where it must not lie. A storage that fails has nothing to sweep.
    sweep().catch(() => undefined);
    void isWatching().then((watching) => watching || browser.tabs.onUpdated.removeListener(follow));
  },
});

/** What is noted without anything to see on the button. */
const SILENT = /^((told|remains)\..*|forums|lookedAt)$/;

/** While developing, the page that shows every component in every state; to a person, three short questions. */
const START_PAGE = import.meta.env.MODE === 'development' ? ('/gallery.html' as '/welcome.html') : '/welcome.html';
