import type { ComponentChildren } from 'preact';

interface Props {
  /** Says what is seen; the picture of a test is named after it. */
  id: string;
  children: ComponentChildren;
}

/** One state of one component, as wide as the popup. */
export function Frame({ id, children }: Props) {
  return (
    <div class="frame" id={id}>
      <p class="frame-name" lang="en" dir="ltr">
        {id}
      </p>
      {children}
    </div>
  );
}
