import { browser } from 'wxt/browser';

interface LinkProps {
  /** It names no site. */
  path: '/atlas.html' | '/atlas.html#/what-if' | '/options.html' | '/options.html#erase';
  text: string;
}

/** A way to a larger page, which opens in a tab of its own. */
export function PageLink({ path, text }: LinkProps) {
  const open = (event: Event) => {
    event.preventDefault();
    const url = browser.runtime.getURL(path as '/atlas.html');
    browser.tabs.create({ url }).then(
      () => window.close(),
      () => location.assign(path),
    );
  };
  return (
    <a href={path} onClick={open}>
      {text}
    </a>
  );
}
