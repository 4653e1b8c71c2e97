import type { UiKey } from '../../locales/voice';
import { useVoice } from '../voice';

/** Field → the family its choices have their words in. */
const FAMILIES: Readonly<Record<string, string>> = {
  family: 'offence',
  categories: 'atlas.category',
  category: 'atlas.category',
  condition: 'curate.condition',
  answer: 'curate.answer',
  result: 'curate.result',
  role: 'curate.role',
};

/** What a field is called. */
export function useFieldName(): (name: string) => string {
  const { say } = useVoice();
  return (name) => say(`curate.field.${name}` as UiKey);
}

/** A value of a list of choices in words. */
export function useChoiceName(): (field: string, value: string, all: readonly string[]) => string {
  const { term } = useVoice();
  return (field, value, all) => {
    if (value === 'unknown' && field !== 'basis' && field !== 'confidence') return term('tri', value);
    // A status of a law, or of a service that is blocked.
    if (field === 'status' && all.includes('blocked')) return term('curate.block', value);
    return term(FAMILIES[field] ?? field, value);
  };
}
