import { useEffect, useState } from 'preact/hooks';
import { type Answering, answering } from './answering';

/** What answers in a page that asks the core itself; undefined until it is known whether any packs are heard. */
export function useAnswering(): Answering | undefined {
  const [state, set] = useState<Answering>();
  useEffect(() => void answering().then(set), []);
  return state;
}
