import { browser } from 'wxt/browser';
import type { Assessment } from '../../domain/assessment';
import type { Level } from '../../domain/words';
import { speak, type Voice } from '../../locales/voice';
import { ask, askersOf } from '../core/ask';
import { withDataset } from '../core/dataset';
import { learnLanguage } from '../core/texts';
import { languageOf, readProfile } from '../kept/profile';
import { isQuiet, isTold, setTold } from '../kept/quiet';
import { plainLook } from './icon';

/** What the button of one tab shows, and what it may do. */
export interface Look {
  text: string;
  colour: string;
  title: string;
  /** Opens the popup without a press; there only where the person asked for it and was not told before. */
  open?: () => Promise<void>;
}

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

/**
 * What an address means, as the button says it. Nothing before the person named a home, and nothing on a plain icon.
 *
 * @param isPrivate the tab is in a private window, for which choices of its own may have been made
 */
export async function lookOf(address: string, isPrivate = false): Promise<Look> {
  const profile = await readProfile(isPrivate);
  if (!profile.home || profile.neutralIcon) return plainLook();
  const { home } = profile;
  const assessment = await withDataset(
    (dataset) => ask(address, home, profile, dataset, { alternatives: false }),
    askersOf(profile),
  );
  const language = languageOf(profile);
  await learnLanguage(language);
  const quiet = await isQuiet(assessment);
  const opens = profile.openOnAlert && assessment.level === 'alert' && !quiet && !(await isTold(assessment));
  return {
    ...BADGES[quiet ? 'none' : assessment.level],
    title: titleOf(assessment, speak(language)),
    ...(opens && { open: () => openOnce(assessment) }),
  };
}

/** Once for each service and regime. A browser that wants a press of a button says no; then nobody was told. */
const openOnce = (assessment: Assessment): Promise<void> =>
  Promise.resolve()
    .then(() => browser.action.openPopup())
    .then(() => setTold(assessment))
    .catch(() => undefined);

function titleOf({ service, operator, level, findings: [first] }: Assessment, { say, whole, term }: Voice): string {
  if (!service && operator) return say('badge.operator-page', { operator: operator.name });
  if (!service) return say('badge.not-in-dataset');
  const sentence = first ? whole(first) : '';
  return say('badge.title', { service: service.name, level: term('level', level), sentence });
}
