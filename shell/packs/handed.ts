/**
 * Packs that a policy hands over or an edition carries: the same checks as for any other, and nobody is asked, because
 * whoever manages the browser or made the edition vouches for the publisher. What they no longer carry goes again.
 */
import { LANGUAGES } from '../../locales/own-names';
import { findPacks } from '../../packs/carrier/find';
import type { Fault } from '../../packs/fault';
import { judge } from '../../packs/intake/judge';
import { withoutPack } from '../../packs/storage/versions';
import { readPolicy } from '../../packs/policy/policy';
import { loadDataset } from '../core/dataset';
import { readPackaged } from '../core/packaged';
import { today } from '../core/today';
import { inTurn } from '../kept/shelf';
import { allBrought, type Bringer, noteBrought } from './brought';
import { besideOf } from './beside-of';
import { momentWith } from './moment';
import { packStorage } from './storage';

/** @param handed as the browser hands the policy over; its settings are noted elsewhere */
export const takePolicy = (handed: unknown): Promise<void> =>
  take('policy', (readPolicy(handed, Object.keys(LANGUAGES)).policy.packs ?? []).join(''));

/** What lies in the package of an edition. */
export async function takeEdition(): Promise<void> {
  const { packs } = (await readPackaged('/edition.json')) as { packs: string };
  await take('edition', packs);
}

async function take(by: Bringer, text: string): Promise<void> {
  const dataset = await loadDataset();
  const beside = await besideOf(dataset);
  const read = text === '' ? { found: [] } : await findPacks(text);
  const found = 'found' in read ? read.found : [];
  const faults: Fault[] = 'nothing' in read ? [read.nothing] : [];
  await inTurn(async () => {
    const before = (await allBrought())[by]?.packs ?? [];
    const carried: string[] = [];
    const fresh: string[] = [];
    for (const one of found) {
      const held = await packStorage.all();
      const outcome = await judge(one, held, momentWith(dataset), {}, beside);
      if ('faults' in outcome) faults.push(...outcome.faults);
      if (outcome.kind === 'here') carried.push(`${outcome.publisher}/${outcome.slug ?? ''}`);
      if (outcome.kind !== 'new') continue;
      const { next, document } = outcome;
      const pack = document && `${next.id}/${document.slug}`;
      const isFresh = outcome.before?.packs.some(({ slug }) => slug === document?.slug) !== true;
      if (pack !== undefined && isFresh) {
        fresh.push(pack);
        // Noted before it is there: where the device goes out between the two, it would pass for the person's own for ever.
        await noteBrought(by, { packs: [...new Set([...before, ...fresh])], faults: [] });
      }
      await packStorage.put({ ...next, compared: next.compared ?? { on: today(), how: by } });
      if (pack !== undefined) carried.push(pack);
    }
    // Where one of them could not be read, nobody knows which it is: then nothing goes.
    const gone = faults.length > 0 ? [] : before.filter((pack) => !carried.includes(pack));
    for (const pack of gone) await forget(pack);
    await noteBrought(by, {
      packs: [...new Set([...before.filter((pack) => !gone.includes(pack)), ...fresh])],
      faults,
    });
  });
}

async function forget(pack: string): Promise<void> {
  const [id = '', slug = ''] = pack.split('/');
  const publisher = (await packStorage.all()).find((one) => one.id === id);
  if (publisher === undefined) return;
  const next = withoutPack(publisher, slug);
  await (next === undefined ? packStorage.remove(id) : packStorage.put(next));
}
