import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { once } from '../shell/core/once';
import { answerMessages } from '../shell/core/answering';
import { follow, followFront, followWindow } from '../shell/button/follow';
import { showIcon } from '../shell/button/icon';
import { mark, markAll } from '../shell/button/mark';
import { answerMenu, showMenu } from '../shell/button/menu';
import { answerWord, noteTyping, showWord } from '../shell/button/word';
import { announceScripts, loadPacks, serversScript } from '../shell/core/core-script';
import { isWatching } from '../shell/button/watching';
import { isFirstStart } from '../shell/kept/awake';
import { noteForgotten } from '../shell/kept/forgotten';
import { MANAGED, PACK } from '../shell/kept/keys';
import { awaitPolicy, followPolicy, notePolicy } from '../shell/kept/policy';
import { sweep, sweepPrivate } from '../shell/kept/sweep';
import { dropVerdicts } from '../shell/kept/verdicts';
import { isAnyKept } from '../shell/packs/keys';
import { maySee } from '../shell/servers/leave';
import { noteLive } from '../shell/servers/live';

/**
 * Listeners only. Each is added at once when the worker starts, because the event that woke it would be lost otherwise;
 * those for tabs are taken away again from a person who did not ask to be warned, so that browsing wakes nothing
 * (in Chromium; Firefox wakes the page all the same until its bug 1899767 is mended).
 */
export default defineBackground({
  main() {
    const lookAfterItself = once(care);
    announceScripts();
    answerMessages();
    listen();
    followServers();
    browser.permissions.onAdded.addListener(() => {
      followServers();
      void followPermission();
    });
    browser.permissions.onRemoved.addListener(() => void unfollow());
    // Another home, language, icon or wish for quiet changes every badge. What was told is noted by the badge itself.
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'managed') {
        void notePolicy(true).catch(() => undefined);
        return;
      }
      if (['neutralIcon', 'forgotten', 'home', MANAGED].some((key) => key in changes)) void showIcon();
      if (['neutralIcon', MANAGED].some((key) => key in changes)) void showMenu();
      if (Object.keys(changes).some((key) => key === MANAGED || key.startsWith(PACK)))
        dropVerdicts().catch(() => undefined);
      if (Object.keys(changes).some((key) => !SILENT.test(key))) void followPermission();
    });
    browser.contextMenus?.onClicked.addListener(answerMenu);
    browser.omnibox?.onInputChanged.addListener(noteTyping);
    browser.omnibox?.onInputEntered.addListener(answerWord);
    browser.runtime.onStartup.addListener(() => void noteLive().catch(() => undefined));
    browser.windows?.onRemoved.addListener(() => void sweepPrivate().catch(() => undefined));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'update') void Promise.all([noteForgotten(), renewPacks()]).catch(() => undefined);
      if (reason !== 'install') return;
      void lookAfterItself();
      void greet();
    });
    // What a browser that was stopped in the middle left where it must not lie. A storage that fails has nothing to sweep.
    setTimeout(() => void lookAfterItself(), LATER);
  },
});

/**
 * Whoever woke the background with a question is answered before it looks after itself, in milliseconds: the answer to a popup
 * that was just opened is there after a sixth of it, other services after a third.
 */
const LATER = 500;

async function care(): Promise<void> {
  tidy().catch(() => undefined);
  await wake();
}

/** Once for each start, and before anything is awaited: what lay there before is not what was chosen meanwhile. */
const tidy = once(sweep);

/** Nothing that is chosen there may reach the disk before a policy could say so. */
async function greet(): Promise<void> {
  await tidy().catch(() => undefined);
  await awaitPolicy().catch(() => undefined);
  await browser.tabs.create({ url: browser.runtime.getURL(START_PAGE) });
}

function listen(): void {
  const { tabs, windows } = browser;
  if (!tabs.onUpdated.hasListener(follow)) tabs.onUpdated.addListener(follow);
  if (!tabs.onActivated.hasListener(followFront)) tabs.onActivated.addListener(followFront);
  if (windows && !windows.onFocusChanged.hasListener(followWindow)) windows.onFocusChanged.addListener(followWindow);
}

function listenNoLonger(): void {
  const { tabs, windows } = browser;
  tabs.onUpdated.removeListener(follow);
  tabs.onActivated.removeListener(followFront);
  windows?.onFocusChanged.removeListener(followWindow);
}

const followServers = (): void => serversScript()?.follow((tab) => void markNoted(tab));

/** What a page carries may be marked as well, where tabs are. */
async function markNoted(tab: number): Promise<void> {
  if (await isWatching()) await mark(tab);
}

async function followPermission(): Promise<void> {
  if (await isWatching()) listen();
  else listenNoLonger();
  await markAll();
}

/** Whatever was taken back, nothing is left of what it showed. */
async function unfollow(): Promise<void> {
  if (!(await maySee())) await serversScript()?.forget();
  await followPermission();
}

/**
 * Browsers forget icons, badges and menus when they close, and when the program is updated, reloaded or switched off and
 * on: what starts first after that shows them again.
 */
async function wake(): Promise<void> {
  const isFirst = await isFirstStart().catch(() => true);
  // A storage that fails sets nothing; what was noted before goes on holding.
  void followPolicy(isFirst).catch(() => undefined);
  if (import.meta.env.EDITION !== undefined && isFirst) void loadPacks().then(({ takeEdition }) => takeEdition());
  if (isFirst) await Promise.all([showIcon(), showMenu(), showWord()]).catch(() => undefined);
  if (isFirst) await followPermission();
  else if (!(await isWatching())) listenNoLonger();
}

/** What packs say is read anew by the program that came with the update; where there are none, their code is not loaded. */
const renewPacks = async (): Promise<void> => {
  if (await isAnyKept()) await (await loadPacks()).renew();
};

/** What is noted without anything to see on the button. */
const SILENT =
  /^((private\.)?(told|servers)\..*|remains\..*|forums|lookedAt|handedPage|seeing|legend|overdue|bring|waiting|awake|asked|policyUntil|awaitsPolicy|verdicts)$/;

/** While developing, the page that shows every component in every state; to a person, three short questions. */
const START_PAGE = import.meta.env.MODE === 'development' ? ('/gallery.html' as '/welcome.html') : '/welcome.html';
