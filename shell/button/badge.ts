import { browser } from 'wxt/browser';
import type { Choices } from '../../components/choices';
import type { Assessment } from '../../domain/assessment';
import type { Level } from '../../domain/words';
import { speak, type Voice } from '../../locales/voice';
import { ask } from '../core/ask';
import { languageOf, readChoices } from '../kept/profile';
import { loadDataset } from '../core/dataset';
import { NEUTRAL } from './icon';
import { isFirstTime, isQuiet } from '../kept/quiet';
import { learnLanguage } from '../core/texts';

/**
 * A badge is short and rare: what is merely worth knowing has none, and the words stand in the button's title. The
 * shapes are those of the popup (diamond, triangle, full block for the octagon no font has), so that no colour is needed.
 */
const BADGES: Record<Level, { text: string; colour: string }> = {
  none: { text: '', colour: '#5d5952' },
  hint: { text: '', colour: '#1f4e79' },
  notice: { text: '◆i', colour: '#6d5300' },
  warning: { text: '▲!', colour: '#8f4a00' },
  alert: { text: '■!!', colour: '#a4243b' },
};

/** Shows on the button of one tab what the page in it means. Nothing before the person named a home. */
export async function showBadge(tabId: number, address: string): Promise<void> {
  const [choices, dataset] = await Promise.all([readChoices(), loadDataset()]);
  if (!choices.home) return;
  const assessment = ask(address, choices.home, choices, dataset, { alternatives: false });
  const language = languageOf(choices);
  await learnLanguage(language);
  const quiet = await isQuiet(assessment);
  const { text, colour } = BADGES[quiet ? 'none' : assessment.level];
  const title = choices.neutralIcon ? NEUTRAL : titleOf(assessment, speak(language));
  // The tab may be closed by now; then there is nothing left to mark.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
  if (!quiet) await openOnAlert(assessment, choices, tabId);
}

/** Opens the popup by itself where the person asked for that: on an alert, once for each service and regime. */
async function openOnAlert(assessment: Assessment, choices: Choices, tabId: number): Promise<void> {
  if (!choices.openOnAlert || assessment.level !== 'alert') return;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A tab in the background waits for its turn; a browser that wants a press of a button says no.
  if (active?.id !== tabId || !(await isFirstTime(assessment))) return;
  await Promise.resolve()
    .then(() => browser.action.openPopup())
    .catch(() => undefined);
}

function titleOf({ service, operator, level, findings: [first] }: Assessment, { say, tell, term }: Voice): string {
  if (!service && operator) return say('badge.operator-page', { operator: operator.name });
  if (!service) return say('badge.not-in-dataset');
  const sentence = first ? tell(first.key, first.params) : '';
  return say('badge.title', { service: service.name, level: term('level', level), sentence });
}
