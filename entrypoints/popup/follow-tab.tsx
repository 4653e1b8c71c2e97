import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type InTab, inTab, type Pressed } from '../../shell/page/tab';

interface Props {
  pressed: Pressed;
  onChange: (next: (before: InTab) => InTab) => void;
}

/** Nothing to see: it tells what becomes of the tab while the popup is open. */
export function FollowTab({ pressed, onChange }: Props) {
  useFollowed(pressed, onChange);
  return null;
}

/** Follows the tab while the popup is open: an answer to another page than the one that is there would be the wrong law. */
export function useFollowed({ id, first }: Pressed, set: (next: (before: InTab) => InTab) => void): void {
  useEffect(() => {
    if (id === undefined || first.kind === 'none') return undefined;
    const look = (changed: number) => {
      if (changed !== id) return;
      browser.tabs.get(id).then(
        (tab) => set((before) => after(before, inTab(tab))),
        () => undefined,
      );
    };
    browser.tabs.onUpdated.addListener(look);
    // What happened between the first look and this moment told nobody.
    look(id);
    return () => browser.tabs.onUpdated.removeListener(look);
  }, [id, first.kind, set]);
}

const after = (before: InTab, next: InTab): InTab => {
  // Leave was given for the page before; of the one that came after it the browser tells nothing.
  if (next.kind === 'hidden' && before.kind !== 'hidden') return { kind: 'changed' };
  const isSame = before.kind === next.kind && (next.kind !== 'page' || before === next || isSameAddress(before, next));
  return isSame ? before : next;
};

const isSameAddress = (a: InTab, b: InTab): boolean =>
  a.kind === 'page' && b.kind === 'page' && a.address === b.address;
