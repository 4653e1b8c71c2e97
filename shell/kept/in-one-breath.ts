import { browser } from 'wxt/browser';

type Kept = Record<string, unknown>;
interface Breath {
  keys: Set<string>;
  kept: Promise<Kept>;
}

const drawn: Partial<Record<'local' | 'session', Breath>> = {};

/**
 * What several look for in one area in the same breath is read once: every reading is a way to the browser's own process and
 * back, and whoever draws a first page waits for the last of them. Gives what the others asked for as well.
 */
export function readInOneBreath(area: 'local' | 'session', keys: readonly string[]): Promise<Kept> {
  const breath = (drawn[area] ??= draw(area));
  for (const key of keys) breath.keys.add(key);
  return breath.kept;
}

function draw(area: 'local' | 'session'): Breath {
  const keys = new Set<string>();
  const read = () => {
    delete drawn[area];
    return browser.storage[area].get([...keys]);
  };
  return { keys, kept: Promise.resolve().then(read) };
}
