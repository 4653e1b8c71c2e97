import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of work between two moments in which the page can answer to a key or a pointer. */
const SLICE = 12;
/** Drawing what is there costs as well: not more often than this. */
const BETWEEN_DRAWINGS = 150;

export interface Gradual<R> {
  results: readonly R[];
  done: number;
  total: number;
}

/**
 * Works through the items in slices, so that a long calculation never holds up the page. Begins anew when the items or
 * the work change; both must be remembered by the caller.
 */
export function useGradually<T, R>(items: readonly T[], work: (item: T) => R): Gradual<R> {
  const [state, setState] = useState<{ of: unknown; by: unknown; results: readonly R[]; reason?: unknown }>();
  useEffect(() => {
    let isWanted = true;
    const results: R[] = [];
    const draw = () => setState({ of: items, by: work, results: [...results] });
    const begin = async () => {
      let drawn = performance.now();
      while (isWanted && results.length < items.length) {
        const end = performance.now() + SLICE;
        while (results.length < items.length && performance.now() < end) results.push(work(items[results.length] as T));
        if (performance.now() - drawn > BETWEEN_DRAWINGS || results.length === items.length) {
          draw();
          drawn = performance.now();
        }
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    begin().catch((reason: unknown) => isWanted && setState({ of: items, by: work, results, reason }));
    return () => void (isWanted = false);
  }, [items, work]);
  const own = state?.of === items && state.by === work ? state : undefined;
  // Drawing fails with it, so that whoever drew this says so.
  if (own?.reason !== undefined) throw own.reason;
  const results = own?.results ?? [];
  return { results, done: results.length, total: items.length };
}
