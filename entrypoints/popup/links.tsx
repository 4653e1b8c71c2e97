import { browser } from 'wxt/browser';
import { useVoice } from '../../components/voice';

/** The larger pages, each in a tab of its own. Their addresses name no site. */
export function Links() {
  const { say } = useVoice();
  const pages = [
    { path: '/atlas.html', text: say('link.atlas') },
    { path: '/options.html', text: say('link.options') },
  ] as const;
  return (
    <nav>
      {pages.map(({ path, text }) => (
        <a
          key={path}
          href={path}
          onClick={(event) => {
            event.preventDefault();
            browser.tabs.create({ url: browser.runtime.getURL(path) }).then(
              () => window.close(),
              () => location.assign(path),
            );
          }}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
