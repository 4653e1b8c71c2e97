import { useState } from 'preact/hooks';
import type { Typing } from '../../components/curate/typed';

/** What stands in a few fields, until the page is closed. */
export function useTyping(): Typing {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  return [typed, (name, text) => setTyped((before) => ({ ...before, [name]: text }))];
}
