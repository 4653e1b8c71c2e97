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
    { path: '/options.html', text: say('settings.title') },
  ] as const;
  return (
    <nav class="bar">
      <button type="button" aria-expanded={isChecking} onClick={onCheck}>
        {say('bar.check')}
      </button>
      {/* Their addresses name no site. */}
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
