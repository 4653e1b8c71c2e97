import { COUNTRY_CODES } from '../../domain/states';
import { useVoice } from '../voice';
import { UNKEPT } from './unkept';

const STATES = [...COUNTRY_CODES].map((code) => code.toUpperCase());

interface Props {
  id: string;
  /** Upper-case code, or the empty string while nothing is chosen. */
  value: string;
  /** What stands there while nothing is chosen. */
  placeholder: string;
  /** States whose law the dataset knows: they come first. */
  known: readonly string[];
  isManaged?: boolean;
  onChoose: (code: string) => void;
}

/** A choice among all states, those the dataset knows first, each by its name in the person's language. */
export function StateSelect({ id, value, placeholder, known, isManaged = false, onChoose }: Props) {
  const { say, stateName, language } = useVoice();
  const order = new Intl.Collator(language);
  const options = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: stateName(code) }))
      .sort((a, b) => order.compare(a.name, b.name))
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
  return (
    <select
      {...UNKEPT}
      id={id}
      value={value}
      disabled={isManaged}
      aria-describedby={isManaged ? `${id}-managed` : undefined}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{placeholder}</option>
      <optgroup label={say('states.known')}>{options(known)}</optgroup>
      <optgroup label={say('states.others')}>{options(STATES.filter((code) => !known.includes(code)))}</optgroup>
    </select>
  );
}
