import { beforeEach, describe, expect, it } from 'vitest';
import { follow, followFront, followWindow } from '../../../shell/button/follow';
import { mark } from '../../../shell/button/mark';
import { answerWith, freshToolbar, tabAt, type Toolbar } from './toolbar';

let toolbar: Toolbar;
let opened = 0;
const URL = 'https://vk.com/';
beforeEach(() => {
  toolbar = freshToolbar();
  opened = 0;
  answerWith(async (title) => ({
    text: '!',
    icon: 'gates-line',
    colour: '#a4243b',
    title,
    open: async () => void (opened += 1),
  }));
});

/** A tab in front of the others. */
const inFront = async () => (toolbar.front = await tabAt(URL));

/** Lets every writing that was begun come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a popup that opens by itself', () => {
  it('opens over a page that has just been loaded', async () => {
    const tab = await inFront();
    follow(tab, { status: 'loading', url: URL }, { url: URL });
    await settled();
    expect(opened).toBe(0);
    follow(tab, { status: 'complete' }, { url: URL });
    await settled();
    expect(opened).toBe(1);
  });

  it('never opens over a page that only changed its address: somebody may be writing in it', async () => {
    const tab = await inFront();
    follow(tab, { status: 'complete', url: `${URL}im` }, { url: `${URL}im` });
    follow(tab, { url: `${URL}feed` }, { url: `${URL}feed` });
    follow(tab, { status: 'complete' }, { url: `${URL}feed` });
    await settled();
    expect(opened).toBe(0);
  });

  it('never opens because a setting was changed', async () => {
    await mark(await inFront());
    expect(opened).toBe(0);
  });

  it('never opens while the page plays', async () => {
    const tab = await inFront();
    toolbar.isAudible = true;
    await mark(tab, true);
    expect(opened).toBe(0);
    toolbar.isAudible = false;
    await mark(tab, true);
    expect(opened).toBe(1);
  });

  it('never opens for a tab that stands behind another', async () => {
    await inFront();
    await mark(await tabAt(URL), true);
    expect(opened).toBe(0);
  });

  it('opens once the tab that stood behind comes to the front, and never a second time for it', async () => {
    await inFront();
    const behind = await tabAt(URL);
    await mark(behind, true);
    followFront({ tabId: toolbar.front });
    await settled();
    expect(opened).toBe(0);
    toolbar.front = behind;
    followFront({ tabId: behind });
    await settled();
    expect(opened).toBe(1);
    followFront({ tabId: behind });
    await settled();
    expect(opened).toBe(1);
  });

  it('opens in a window that comes to the front, and not where none does', async () => {
    await inFront();
    const behind = await tabAt(URL);
    await mark(behind, true);
    toolbar.front = behind;
    followWindow(-1);
    await settled();
    expect(opened).toBe(0);
    followWindow(1);
    await settled();
    expect(opened).toBe(1);
  });
});
