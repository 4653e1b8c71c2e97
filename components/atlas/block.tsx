import type { ComponentChildren } from 'preact';
import type { Source } from '../../domain/schema';
import { Sources } from '../sources';
import { useVoice } from '../voice';

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

/** The sources of one statement, folded away beneath it. */
export function Folded({ sources }: { sources: readonly Source[] }) {
  const { count } = useVoice();
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{count('sources.title', sources.length)}</summary>
      <Sources sources={sources} />
    </details>
  );
}
