import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  name: string;
  title: string;
  /** What is in it, in a few words. */
  gist?: string | undefined;
  /** Whoever unfolds it asks for what is read only then. */
  onUnfold?: (() => void) | undefined;
  children: ComponentChildren;
}

/** What waits to be drawn behind its line; undefined where nothing has to. */
let held: Set<() => void> | undefined;

/** From now on what is folded is not drawn: a page that is in a hurry draws first what is seen. */
export const holdFolded = (): void => void (held ??= new Set());

/** It may be drawn, all of it, and from now on at once. */
export function drawFolded(): void {
  const waiting = held;
  held = undefined;
  for (const draw of waiting ?? []) draw();
}

/** One line that says what is behind it; whoever wants more unfolds it. */
export function Fold({ name, title, gist, onUnfold, children }: Props) {
  const [isDrawn, setDrawn] = useState(held === undefined);
  const draw = () => setDrawn(true);
  useEffect(() => {
    if (isDrawn) return undefined;
    if (held === undefined) return draw();
    held.add(draw);
    return () => void held?.delete(draw);
  }, [isDrawn]);
  const unfold = () => {
    draw();
    onUnfold?.();
  };
  return (
    <section class={`fold ${name}`}>
      <details onToggle={({ currentTarget }) => currentTarget.open && unfold()}>
        <summary>
          <h2>{title}</h2>
          {gist && <small>{gist}</small>}
        </summary>
        {isDrawn && children}
      </details>
    </section>
  );
}
