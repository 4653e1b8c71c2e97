import { DataAge } from '../../components/answer/data-age';
import { LanguageSwitch } from '../../components/fields/language-switch';
import type { Language } from '../../locales/languages';
import { useVoice } from '../../components/voice';
import { today } from '../../shell/core/today';
import { PageLink } from '../../shell/page/page-link';

interface Props {
  /** Version of the dataset, once an answer told it. */
  version: string | undefined;
  /** Somebody who chose something has something to erase. */
  hasHome: boolean;
  /** The language is set by whoever manages this browser. */
  isManaged: boolean;
  onLanguage: (language: Language) => void;
}

/** The languages, the way to erase everything, and how old the data is. */
export function Foot({ version, hasHome, isManaged, onLanguage }: Props) {
  const { say } = useVoice();
  return (
    <footer>
      <LanguageSwitch isManaged={isManaged} onChoose={onLanguage} />
      {hasHome && <PageLink path="/options.html#erase" text={say('options.wipe')} />}
      {version !== undefined && <DataAge version={version} today={today()} />}
    </footer>
  );
}
