import { browser } from 'wxt/browser';
import type { Assessment } from '../../domain/assessment';
import type { Level } from '../../domain/words';
import { speak, type Voice } from '../../locales/voice';
import { ask } from './ask';
import { loadDataset } from './dataset';
import { languageOf, readChoices } from './settings';

/** A badge is short and rare: what is merely worth knowing has none, and the words stand in the button's title. */
const BADGES: Record<Level, { text: string; colour: string }> = {
  none: { text: '', colour: '#5d5952' },
  hint: { text: '', colour: '#1f4e79' },
  notice: { text: 'i', colour: '#6d5300' },
  warning: { text: '!', colour: '#8f4a00' },
  alert: { text: '!!', colour: '#a4243b' },
};

/** Shows on the button of one tab what the page in it means. Nothing before the person named a home. */
export async function showBadge(tabId: number, address: string): Promise<void> {
  const [choices, dataset] = await Promise.all([readChoices(), loadDataset()]);
  if (!choices.home) return;
  const assessment = ask(address, choices.home, choices, dataset);
  const { text, colour } = BADGES[assessment.level];
  const title = titleOf(assessment, speak(languageOf(choices)));
  // The tab may be closed by now; then there is nothing left to mark.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

export async function showBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id !== undefined && url ? showBadge(id, url) : undefined)));
}

export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const clear = (tabId: number) =>
    Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: NAME })]);
  await Promise.all(tabs.map(({ id }) => id !== undefined && clear(id).catch(() => undefined)));
}

const NAME = 'Lex Loci';

function titleOf({ service, level, findings: [first] }: Assessment, { say, tell, term }: Voice): string {
  if (!service) return say('badge.not-in-dataset');
  const sentence = first ? tell(first.key, first.params) : '';
  return say('badge.title', { service: service.name, level: term('level', level), sentence });
}
