import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  title: string;
  /** What is in it, in a few words. */
  gist?: string | undefined;
  children: ComponentChildren;
}

/** One line that says what is behind it; whoever wants more unfolds it. */
export function Fold({ name, title, gist, children }: Props) {
  return (
    <section class={`fold ${name}`}>
      <details>
        <summary>
          <h2>{title}</h2>
          {gist && <small>{gist}</small>}
        </summary>
        {children}
      </details>
    </section>
  );
}
