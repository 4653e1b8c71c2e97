import { useVoice } from '../../components/voice';
import { PageLink } from '../../shell/page/page-link';

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
