import { CATEGORIES, type Category } from '../../domain/words';
import { useVoice } from '../voice';
import { UNKEPT } from '../fields/unkept';

interface Props<T extends string> {
  id: string;
  label: string;
  value: T | '';
  options: readonly { value: T; name: string }[];
  /** What stands first and means no choice; without it there is always one. */
  none?: string;
  onChoose: (value: T | undefined) => void;
}

/** One of several, with its label. */
export function Choice<T extends string>({ id, label, value, options, none, onChoose }: Props<T>) {
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        {...UNKEPT}
        id={id}
        value={value}
        onChange={(event) => onChoose(options.find((option) => option.value === event.currentTarget.value)?.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The kinds of service, each by its name. */
export function CategoryChoice(props: Omit<Props<Category>, 'label' | 'options'>) {
  const { say } = useVoice();
  const options = CATEGORIES.map((value) => ({ value, name: say(`atlas.category.${value}`) }));
  return <Choice {...props} label={say('atlas.category')} options={options} />;
}
