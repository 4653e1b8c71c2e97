import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is read after what must be painted first. */
export interface Late<T> {
  load: () => Promise<T>;
  /** Once read it is there at once. */
  read?: T;
}

/** The part, once it is read; `missing` where the package lacks it. @param isWanted nothing is read before */
export function useLate<T>(late: Late<T>, isWanted = true): T | 'missing' | undefined {
  const [state, setState] = useState<T | 'missing' | undefined>(() => late.read);
  useEffect(() => {
    if (!isWanted || state !== undefined) return;
    late.load().then(
      (part) => {
        late.read = part;
        setState(() => part);
      },
      () => setState('missing'),
    );
  }, [late, isWanted, state]);
  return state;
}
