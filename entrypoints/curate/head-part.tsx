import { FieldInput } from '../../components/curate/field';
import { Part } from '../../components/curate/parts';
import { useVoice } from '../../components/voice';
import type { Json } from '../../packs/document/table/claims';
import { head } from '../../packs/document/shape';
import type { Draft } from '../../packs/making/draft';
import { fieldsOf } from '../../packs/making/fields';
import type { Change } from './use-draft';

const FIELDS = fieldsOf(head, ['title', 'summary', 'original', 'licence', 'renewedEvery', 'slug']);

/** What the pack is called, in which language, and under which licence. */
export function HeadPart({ draft, change }: { draft: Draft; change: Change }) {
  const { say } = useVoice();
  return (
    <section>
      <h2>{say('curate.pack')}</h2>
      <Part
        Input={FieldInput}
        fields={FIELDS}
        id="head"
        value={draft.head}
        onChange={(value) => change((before) => ({ ...before, head: value as Json }))}
      />
    </section>
  );
}
