import { browser } from 'wxt/browser';
import type { Assessment } from '../../domain/assessment';
import { weight } from '../../domain/findings/findings';
import { inside } from '../../evidence/embedded';
import { read } from '../../evidence/seen';
import type { Profile } from '../../components/profile';
import type { FindAnswerer } from '../core/answerer';
import { withDataset } from '../core/dataset';
import { askersOf, questionOf } from '../core/question';
import { PRIVATE } from '../kept/keys';
import { fingerprintOf, isQuiet } from '../kept/quiet';
import { inTurn } from '../kept/shelf';
import { type KeptPage, keptOf } from '../servers/kept';

/**
 * The gravest service inside the page of a tab, if this person would be warned of it and was not yet told of its regime in
 * another page of this session. Both rights are needed: to see who answers, and to mark a tab; who calls this has them.
 */
export const carriedBy =
  (find: FindAnswerer) =>
  async (tab: number, host: string, profile: Profile, isPrivate: boolean): Promise<Assessment | undefined> => {
    const { home } = profile;
    if (!home) return undefined;
    const kept = await keptOf(tab);
    if (kept === undefined || kept.seen.host !== host) return undefined;
    const { answer } = await find();
    const heavy = await withDataset(
      (dataset) =>
        inside(read(kept.seen), dataset)
          .services.map(({ service }) =>
            answer(questionOf(service, home, profile, dataset, { alternatives: false }), dataset),
          )
          .filter(({ level }) => weight(level) >= weight('warning'))
          .sort((a, b) => weight(b.level) - weight(a.level)),
      askersOf(profile),
    );
    for (const assessment of heavy)
      if (!(await isQuiet(assessment, isPrivate)) && (await isFirst(assessment, kept, isPrivate))) return assessment;
    return undefined;
  };

/** Notes, in memory only, in which page a regime was told of; in that page it stays told, in no other it is told again. */
const isFirst = (assessment: Assessment, { page }: KeptPage, isPrivate: boolean): Promise<boolean> =>
  inTurn(async () => {
    const key = `${isPrivate ? `${PRIVATE}.` : ''}told.inside.${assessment.service?.id}`;
    const { [key]: told } = await browser.storage.session.get(key);
    const regime = fingerprintOf(assessment);
    const before = told as { regime: string; page: string } | undefined;
    if (before?.regime === regime) return before.page === page;
    await browser.storage.session.set({ [key]: { regime, page } });
    return true;
  });
