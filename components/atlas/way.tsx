import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { View } from './view';

/** Goes to a view. It is told to the page, never put into an address: what stands there, the browser's history keeps. */
export const GoContext = createContext<(view: View) => void>(() => undefined);

interface Props {
  to: View;
  label?: string;
  children: ComponentChildren;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A way to another view of the atlas: read and pressed like a link, but with no address to open, drag or remember. */
export function Way({ to, label, children, onFocus, onBlur }: Props) {
  const go = useContext(GoContext);
  return (
    <button
      type="button"
      class="way"
      aria-label={label}
      data-view={[to.tab, 'state' in to ? to.state : undefined].filter(Boolean).join(' ')}
      onFocus={onFocus}
      onBlur={onBlur}
      onClick={() => go(to)}
    >
      {children}
    </button>
  );
}
