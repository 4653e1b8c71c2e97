import { browser } from 'wxt/browser';
import { useVoice } from '../../components/voice';

interface Props {
  /** Is the field to check another address open? */
  isChecking: boolean;
  onCheck: () => void;
}

/** What can be done here, in one line: check another address, and the larger pages, each in a tab of its own. */
export function Bar({ isChecking, onCheck }: Props) {
  const { say } = useVoice();
  const pages = [
    { path: '/atlas.html', text: say('bar.atlas') },
    { path: '/atlas.html#/what-if', text: say('atlas.tab.what-if') },
    { path: '/options.html', text: say('settings.title') },
  ] as const;
  return (
    <nav class="bar">
      <button type="button" aria-expanded={isChecking} onClick={onCheck}>
        {say('bar.check')}
      </button>
      {pages.map(({ path, text }) => (
        <PageLink key={path} path={path} text={text} />
      ))}
    </nav>
  );
}

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
