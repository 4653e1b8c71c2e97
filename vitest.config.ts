import { defineConfig } from 'vitest/config';

// Vitest's reporter uses Map.groupBy, which Node 20 lacks: without this a failing test hides its reason there.
Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

export default defineConfig({
  test: {
    // By default a core is left free; the properties over generated worlds want both.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/vectors/**', 'test/shell/**'],
          environment: 'node',
          setupFiles: ['test/worlds-seed.ts'],
          // The core is pure and keeps nothing that changes an answer: loading it anew for each file took a third of the time.
          pool: 'threads',
          isolate: false,
          // Long enough for ten thousand worlds on a busy machine: a test of ours judges answers, never a clock.
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'shell',
          // The shell runs over a browser kept in memory: storage, tabs and windows, with their events; each file has its own.
          alias: { 'wxt/browser': new URL('node_modules/wxt/dist/virtual/mock-browser.mjs', import.meta.url).pathname },
          include: ['test/shell/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        // Only where the public vectors lie beside the checkout: nothing that must hold rests on them alone.
        test: { name: 'vectors', include: ['test/vectors/**/*.test.ts'], environment: 'node' },
      },
      {
        // One instance of a browser at a time: two starting at once on two cores only measure each other. Where both
        // browsers run side by side, a slow moment of one is no fault: a test that failed is tried once more.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: { include: ['domain/**', 'components/**', 'evidence/**', 'packs/**', 'cli/**'] },
  },
});
