import { useEffect, useState } from 'preact/hooks';
import { type HandedPage, takePage } from '../../shell/kept/handed-page';

/** The answer about a page that the popup handed over: null if none, undefined until it is known. */
export function useHanded(): HandedPage | null | undefined {
  const [handed, setHanded] = useState<HandedPage | null>();
  useEffect(() => {
    // Only the tab that was opened for it takes it: another one that begins anew meanwhile would take it away.
    if (!location.hash.startsWith('#/page')) return setHanded(null);
    takePage().then(
      (page) => setHanded(page ?? null),
      () => setHanded(null),
    );
  }, []);
  return handed;
}
