import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../domain/schema';
import { Sources } from '../answer/sources';
import { useVoice } from '../voice';
import { usePrinting } from './printed';

interface Props {
  title: string;
  items: readonly unknown[];
  children: ComponentChildren;
}

/** A section with a heading, left out where there is nothing in it. */
export function Block({ title, items, children }: Props) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The sources of one statement, folded away beneath it and drawn when they are unfolded: a page has hundreds. */
export function Folded({ sources, label }: { sources: readonly Source[]; label?: string }) {
  const { count } = useVoice();
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  if (sources.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label && `${label} · `}
        {count('sources.title', sources.length)}
      </summary>
      {(isOpen || isPrinting) && <Sources sources={sources} />}
    </details>
  );
}
