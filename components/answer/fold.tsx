import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  title: string;
  /** What is in it, in a few words. */
  gist?: string | undefined;
  /** Whoever unfolds it asks for what is read only then. */
  onUnfold?: (() => void) | undefined;
  children: ComponentChildren;
}

/** One line that says what is behind it; whoever wants more unfolds it. */
export function Fold({ name, title, gist, onUnfold, children }: Props) {
  return (
    <section class={`fold ${name}`}>
      <details onToggle={onUnfold && (({ currentTarget }) => currentTarget.open && onUnfold())}>
        <summary>
          <h2>{title}</h2>
          {gist && <small>{gist}</small>}
        </summary>
        {children}
      </details>
    </section>
  );
}
