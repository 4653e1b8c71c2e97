import { DataAge } from '../../components/answer/data-age';
import { LanguageSwitch } from '../../components/fields/language-switch';
import type { Language } from '../../locales/languages';
import { today } from '../../shell/core/today';

interface Props {
  /** Version of the dataset, once an answer told it. */
  version: string | undefined;
  onLanguage: (language: Language) => void;
}

/** The languages, and how old the data is. */
export const Foot = ({ version, onLanguage }: Props) => (
  <footer>
    <LanguageSwitch onChoose={onLanguage} />
    {version !== undefined && <DataAge version={version} today={today()} />}
  </footer>
);
