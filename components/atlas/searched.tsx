import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useVoice } from '../voice';

interface Props<T> {
  id: string;
  items: readonly T[];
  /** What a search looks through: names, in whatever languages. */
  text: (item: T) => string;
  children: (found: readonly T[]) => ComponentChildren;
}

/** As many as an eye goes over without help. */
const WITHOUT_SEARCH = 10;

/** A list with a search above it where it is longer than ten; what is not found is said. */
export function Searched<T>({ id, items, text, children }: Props<T>) {
  const { say } = useVoice();
  const [wanted, setWanted] = useState('');
  if (items.length <= WITHOUT_SEARCH) return <>{children(items)}</>;
  const found = items.filter((item) => folded(text(item)).includes(folded(wanted.trim())));
  return (
    <>
      <SearchField id={id} value={wanted} onSearch={setWanted} />
      {found.length === 0 ? <output>{say('look.search.nothing')}</output> : children(found)}
    </>
  );
}

/** Typed letters that narrow a list down. The browser is told not to remember them. */
export function SearchField({ id, value, onSearch }: { id: string; value: string; onSearch: (text: string) => void }) {
  const { say } = useVoice();
  return (
    <div class="choice search">
      <label for={id}>{say('look.search')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}

/** Full-width letters, composed syllables and capitals: what was meant is the same. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
