import { faultText } from '../../locales/fault';
import type { Placed } from '../../packs/making/draft';
import type { Statement } from '../../packs/making/statement';
import { useVoice } from '../voice';
import { useTitleOf } from './title';
import { useFieldName } from './words';

/** The place of a fault as the id of the field that has it. */
export const fieldIdOf = ({ statement, path }: Placed): string => {
  if (statement === undefined) return `head.${path}`;
  return path === '' ? `s${statement}` : `s${statement}.${path}`;
};

/** The id of the sentence that tells it. */
export const faultIdOf = (at: number): string => `fault-${at}`;

interface Props {
  faults: readonly Placed[];
  statements: readonly Statement[];
}

/** Everything that is wrong at once, each with its place, which is a press away, and what mends it. */
export function FaultList({ faults, statements }: Props) {
  const { say, language } = useVoice();
  const titleOf = useTitleOf();
  const fieldName = useFieldName();
  const placeOf = ({ statement, path }: Placed): string => {
    const told = statement === undefined ? undefined : statements[statement];
    const field = path
      .split('.')
      .toReversed()
      .map((step) => fieldName(step))
      .find((name) => !name.startsWith('curate.field.'));
    return [told && titleOf(told), field].filter((part) => part !== undefined && part !== '').join(' › ');
  };
  return (
    <section>
      <h2>{say('curate.faults')}</h2>
      <p aria-live="polite">{faults.length === 0 && say('curate.faults.none')}</p>
      <ul class="faults">
        {faults.map((placed, at) => (
          <li key={`${fieldIdOf(placed)} ${placed.fault.code}`} id={faultIdOf(at)}>
            <button type="button" class="small" onClick={() => goTo(fieldIdOf(placed))}>
              <bdi>{placeOf(placed) || say('curate.pack')}</bdi>
            </button>{' '}
            <span>{faultText({ ...placed.fault, place: '' }, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the field, to the first within it, or to the nearest that holds it; what is folded is opened. */
function goTo(id: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>('main [id]')];
  const steps = id.split('.');
  const found = steps
    .map((_, i) => steps.slice(0, steps.length - i).join('.'))
    .map((place) => fields.find((e) => e.id === place) ?? fields.find((e) => e.id.startsWith(`${place}.`)))
    .find((element) => element !== undefined);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  found?.focus();
}
