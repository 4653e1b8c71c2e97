/** What comes, against what is held: in the browser, with its own signatures and its own storage, the same answers. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { atRest } from '../../../packs/storage/rest';
import type { HeldPublisher } from '../../../packs/storage/held';
import { spokenOf } from '../../../packs/storage/spoken';
import { folded } from '../../../shell/packs/folded';
import { IS_LONG } from '../../long';
import { ANSWERS, type Matrix, matrixOn } from '../../packs/matrix';
import { BROWSER, type Driver } from '../driver';
import { choose } from '../hands';
import { shared } from '../shared';

/** In an ordinary run the states in which each rule has its say once. */
const STATES = IS_LONG ? Object.keys(ANSWERS) : ['versions 8 and 7', 'version 8, taken back', 'keys changed', 'ended'];

const atRestIn = async (publishers: readonly HeldPublisher[]): Promise<Record<string, object>> =>
  Object.fromEntries(
    await Promise.all(
      publishers.map(async (one) => [
        `pack.${one.id}`,
        { held: await atRest(one), spoken: await folded(spokenOf(one)), program: '0.6.1' },
      ]),
    ),
  );

/** Pastes each text over the same state, and gives what is said of it: how it ended, and whether a reason stands there. */
const answersIn = (page: Page, kept: Record<string, object>, texts: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async (state, all) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Area } } | undefined>;
      const local = (api.browser ?? api.chrome)?.storage.local;
      const answers: string[] = [];
      for (const text of all) {
        const others = Object.keys((await local?.get()) ?? {}).filter((key) => key.startsWith('pack.'));
        await local?.remove(others);
        await local?.set(state);
        const before = document.querySelector('.looked');
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data });
        document.querySelector('#paste')?.dispatchEvent(event);
        const isNew = () => {
          const now = document.querySelector('.looked');
          return now !== null && now !== before ? now : undefined;
        };
        // What is taken in without a press is there before the next one comes.
        const isOver = () => isNew()?.matches(':not(.looked-new), :has(> .done, .primary)') === true;
        for (let i = 0; i < 2000 && !isOver(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
        const kind = /looked-(\w+)/.exec(isNew()?.className ?? '')?.[1] ?? 'none';
        const isTold = ['new', 'here'].includes(kind) || (isNew()?.querySelector('li')?.textContent ?? '') !== '';
        answers.push(isTold ? kind : `${kind} without a reason`);
      }
      return answers;
    },
    kept,
    texts,
  );

interface Area {
  get(): Promise<object>;
  remove(keys: string[]): Promise<void>;
  set(kept: object): Promise<void>;
}

describe(`what comes against what is held in ${BROWSER}`, () => {
  let driver: Driver;
  let page: Page;
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await matrixOn(new Date().toISOString().slice(0, 10));
    driver = await shared();
    await choose(driver, { language: 'en' });
    page = await driver.openPage('intake.html');
  });

  it.each(STATES)('gets the same answers as anywhere, each with its reason: %s', async (state) => {
    await page.bringToFront();
    const answers = await answersIn(page, await atRestIn(matrix.held[state] ?? []), Object.values(matrix.coming));
    expect(answers.map((kind) => (kind === 'nothing' ? '-' : kind.length > 8 ? kind : kind[0])).join('')).toBe(
      ANSWERS[state],
    );
  });
});
