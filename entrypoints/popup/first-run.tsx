import { h } from 'preact';
import { Faults } from '../../components/answer/faults';
import { late, useLate } from '../../shell/page/use-late';

const PARTS = late(() =>
  Promise.all([import('../../components/fields/home-question'), import('../../shell/page/suggested-home')]),
);

/** The question of the home, asked once in a person's life with this: read only then. */
export function FirstRun({ known, onSave }: { known: readonly string[]; onSave: (home: string) => void }) {
  const parts = useLate(PARTS);
  if (parts === 'missing') return <Faults faults={['part']} />;
  if (!parts) return null;
  const suggested = parts[1].suggestedHome(navigator.language);
  return h(parts[0].HomeQuestion, { known, suggested, onSave });
}
