import { browser } from 'wxt/browser';
import { type Gates, gatesOf } from '../../domain/answer/lanes';
import type { Assessment } from '../../domain/assessment';
import type { Level } from '../../domain/words';
import type { Profile } from '../../components/profile';
import { speak, type Voice } from '../../locales/voice';
import type { FindAnswerer } from '../core/answerer';
import { withDataset } from '../core/dataset';
import { askersOf, questionOf } from '../core/question';
import { learnLanguage } from '../core/texts';
import { languageOf, readProfile } from '../kept/profile';
import { isQuiet, isTold, setTold } from '../kept/quiet';
import { pageAddress } from '../page/page-address';
import { type Icon, plainLook } from './icon';

/** What the button of one tab shows, and what it may do. */
export interface Look {
  text: string;
  colour: string;
  title: string;
  icon: Icon;
  /** Opens the popup without a press; there only where the person asked for it and was not told before. */
  open?: () => Promise<void>;
}

/** Finds the gravest service inside the page of one tab. */
export type FindCarried = (host: string, profile: Profile, isPrivate: boolean) => Promise<Assessment | undefined>;

/**
 * The icon draws the gates; a mark is rare, one sign that leaves the icon to be seen, and the words stand in the
 * button's title. So no colour is needed.
 */
const MARKS: Record<Level, { text: string; colour: string }> = {
  none: { text: '', colour: '#5d5952' },
  hint: { text: '', colour: '#1f4e79' },
  notice: { text: '', colour: '#6d5300' },
  warning: { text: '!', colour: '#8f4a00' },
  alert: { text: '!', colour: '#a4243b' },
};

/**
 * What an address means, as the button says it. Nothing before the person named a home, nothing on a plain icon, and
 * nothing of what is no page of the web. Of a page that says nothing itself, what it carries may.
 *
 * @param isPrivate the tab is in a private window, for which choices of its own may have been made
 * @param carried the gravest of what it carries, where that may be seen (`carried.ts`)
 */
export const lookBy =
  (find: FindAnswerer) =>
  async (address: string, isPrivate = false, carried?: FindCarried): Promise<Look> => {
    const profile = await readProfile(isPrivate);
    const page = pageAddress(address);
    const { home } = profile;
    if (!home || profile.neutralIcon || page === undefined) return plainLook();
    const { answer } = await find();
    const assessment = await withDataset(
      (dataset) => answer(questionOf(page, home, profile, dataset, { alternatives: false }), dataset),
      askersOf(profile),
    );
    const language = languageOf(profile);
    await learnLanguage(language);
    const quiet = await isQuiet(assessment, isPrivate);
    const opens =
      profile.openOnAlert && assessment.level === 'alert' && !quiet && !(await isTold(assessment, isPrivate));
    const gates = assessment.service === null ? undefined : gatesOf(assessment);
    const mark = MARKS[quiet ? 'none' : assessment.level];
    const inside =
      mark.text === '' ? await carried?.(new URL(page).hostname, profile, isPrivate).catch(() => undefined) : undefined;
    const title = titleOf(assessment, gates, speak(language));
    return {
      ...(inside ? { text: '+', colour: MARKS[inside.level].colour } : mark),
      title: inside ? `${title} ${carriedTitle(inside, speak(language))}` : title,
      icon: gates === undefined ? 'own' : `gates-${gates}`,
      ...(opens && { open: () => openOnce(assessment, isPrivate) }),
    };
  };

/** Once for each service and regime. A browser that wants a press of a button says no; then nobody was told. */
const openOnce = (assessment: Assessment, isPrivate: boolean): Promise<void> =>
  Promise.resolve()
    .then(() => browser.action.openPopup())
    .then(() => setTold(assessment, isPrivate))
    .catch(() => undefined);

function titleOf({ service, operator, level, findings: [first] }: Assessment, gates: Gates | undefined, voice: Voice) {
  const { say, whole, term } = voice;
  if (!service && operator) return say('badge.operator-page', { operator: operator.name });
  if (!service) return say('badge.not-in-dataset');
  const sentence = first ? whole(first) : '';
  const words = gates === undefined ? '' : ` ${say(`button.${gates}`)}`;
  return say('badge.title', { service: service.name, level: term('level', level), sentence }) + words;
}

const carriedTitle = ({ service, level, findings: [first] }: Assessment, { say, term, whole }: Voice): string =>
  say('servers.badge', {
    service: service?.name ?? '',
    level: term('level', level),
    sentence: first ? whole(first) : '',
  });
