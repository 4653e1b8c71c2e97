// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useView } from '../../../entrypoints/atlas/use-view';
import { run, settled } from '../../shell/page/hooks';

const known = {
  isState: (id: string) => ['kr', 'us'].includes(id),
  isService: (id: string) => ['gmail', 'kakaotalk'].includes(id),
  hasPage: (id: string) => ['gmail', 'kakaotalk'].includes(id),
  isHypothesis: () => true,
};
const open = (fragment: string) => {
  history.replaceState(null, '', `/atlas.html${fragment}`);
  opened = run(() => useView(known));
  return opened;
};
let opened: ReturnType<typeof run<ReturnType<typeof useView>>> | undefined;
afterEach(() => {
  opened?.end();
  vi.restoreAllMocks();
});

/** What a browser would write to the disk: addresses and states of its history. */
function watchHistory(): string[] {
  const written: string[] = [];
  for (const how of ['pushState', 'replaceState'] as const) {
    const write = history[how].bind(history);
    vi.spyOn(history, how).mockImplementation((state, title, url) => {
      written.push(JSON.stringify({ state, url }));
      write(state, title, url);
    });
  }
  return written;
}

describe('what the atlas shows', () => {
  it('is what an address made on purpose names, which is taken off the page at once', () => {
    const hook = open('#/compare/gmail/kakaotalk');
    expect(hook.now.view).toEqual({ tab: 'compare', first: 'gmail', second: 'kakaotalk' });
    expect(location.href).toMatch(/\/atlas\.html$/);
  });

  it('is the map for an address that names nothing, and is called broken', () => {
    const hook = open('#/state/atlantis');
    expect(hook.now).toMatchObject({ view: { tab: 'map' }, isBroken: true });
    settled(() => hook.now.go({ tab: 'state', state: 'kr' }));
    expect(hook.now).toMatchObject({ view: { tab: 'state', state: 'kr' }, isBroken: false });
  });

  it('is what a link names that is followed in the moment in which something else changes', () => {
    let now = known;
    history.replaceState(null, '', '/atlas.html');
    const hook = run(() => useView(now));
    opened = hook;
    // The browser has the address already; that it changed it tells later.
    history.replaceState(null, '', '/atlas.html#/state/kr');
    now = { ...known };
    settled(() => hook.now.go({ tab: 'services' }, 'replace'));
    settled(() => void dispatchEvent(new HashChangeEvent('hashchange')));
    expect(hook.now.view).toEqual({ tab: 'state', state: 'kr' });
    expect(location.href).toMatch(/\/atlas\.html$/);
  });

  it('never gets into an address or a state of the history', () => {
    const hook = open('');
    const written = watchHistory();
    settled(() => hook.now.go({ tab: 'services' }));
    settled(() => hook.now.go({ tab: 'services', text: 'kakao' }, 'replace'));
    settled(() => hook.now.go({ tab: 'what-if', suppose: ['mlat:KR,US'], service: 'kakaotalk' }));
    expect(hook.now.view).toMatchObject({ tab: 'what-if', service: 'kakaotalk' });
    expect(written).toEqual(['{"state":{"at":1},"url":"/atlas.html"}', '{"state":{"at":2},"url":"/atlas.html"}']);
  });

  it('goes back by number, past every letter that was typed, and on again', () => {
    const hook = open('');
    settled(() => hook.now.go({ tab: 'services' }));
    settled(() => hook.now.go({ tab: 'services', text: 'k' }, 'replace'));
    settled(() => hook.now.go({ tab: 'services', text: 'ka' }, 'replace'));
    settled(() => hook.now.go({ tab: 'compare' }));
    const step = (state: unknown) => settled(() => void dispatchEvent(new PopStateEvent('popstate', { state })));
    step({ at: 1 });
    expect(hook.now.view).toEqual({ tab: 'services', text: 'ka' });
    step({ at: 0 });
    expect(hook.now.view).toEqual({ tab: 'map' });
    step({ at: 2 });
    expect(hook.now.view).toEqual({ tab: 'compare' });
    // From before this page was loaded anew: forgotten. And what is no mark of ours changes nothing.
    step({ at: 7 });
    expect(hook.now.view).toEqual({ tab: 'map' });
    settled(() => hook.now.go({ tab: 'state', state: 'us' }));
    for (const other of [null, 5, {}, { at: '1' }]) step(other);
    expect(hook.now.view).toEqual({ tab: 'state', state: 'us' });
  });

  it('leaves behind what came after the view one goes on from', () => {
    const hook = open('');
    for (const tab of ['services', 'compare', 'state'] as const) settled(() => hook.now.go({ tab }));
    const step = (at: number) => settled(() => void dispatchEvent(new PopStateEvent('popstate', { state: { at } })));
    step(1);
    settled(() => hook.now.go({ tab: 'what-if', suppose: [] }));
    step(3);
    expect(hook.now.view).toEqual({ tab: 'map' });
    step(2);
    expect(hook.now.view).toEqual({ tab: 'what-if', suppose: [] });
  });

  it('follows an address that is typed over the page, and no longer once the page is gone', () => {
    const hook = open('');
    const follow = (fragment: string) => {
      history.replaceState(null, '', `/atlas.html${fragment}`);
      settled(() => void dispatchEvent(new Event('hashchange')));
    };
    follow('#/state/kr');
    expect(hook.now.view).toEqual({ tab: 'state', state: 'kr' });
    expect(location.hash).toBe('');
    follow('');
    expect(hook.now.view).toEqual({ tab: 'state', state: 'kr' });
    hook.end();
    follow('#/state/us');
    expect(hook.now.view).toEqual({ tab: 'state', state: 'kr' });
  });
});
