import { useEffect, useRef, useState } from 'preact/hooks';
import { StatementCard } from '../../components/curate/statement-card';
import { useVoice } from '../../components/voice';
import { type Draft, documentIn } from '../../packs/making/draft';
import { differencesOf } from '../../packs/making/difference';
import { emptyOf } from '../../packs/making/edit';
import { FORMS, type Kind, KINDS } from '../../packs/making/forms';
import { type Statement, takenApart } from '../../packs/making/statement';
import type { Change } from './use-draft';

/** Everything the pack says, a card each; and the way to say more. */
export function StatementsPart({ draft, change }: { draft: Draft; change: Change }) {
  const { say, number } = useVoice();
  const [kind, setKind] = useState<Kind>('advice');
  const list = useRef<HTMLOListElement>(null);
  const [added, setAdded] = useState(0);
  // Whoever adds a statement stands in its first field.
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>('li:last-child :is(input, select, textarea)')?.focus();
  }, [added]);
  const behind = behindIn(draft);
  const old = new Set(
    differencesOf(takenApart(draft.before ?? {}).statements, draft.statements).flatMap((d) =>
      d.kind === 'changed' && d.isSourceSame ? [d.at] : [],
    ),
  );
  const put = (statements: Statement[]) => change((before) => ({ ...before, statements }));
  return (
    <section>
      <h2>{say('curate.say')}</h2>
      <ol class="statements" ref={list}>
        {draft.statements.map((statement, at) => (
          // Statements have no names: what stands in the same place is the same one.
          // oxlint-disable-next-line react/no-array-index-key
          <StatementCard
            key={`${at} ${statement.kind}`}
            statement={statement}
            at={at}
            behind={behind(at)}
            isSourceOld={old.has(at)}
            onChange={(now) => put(draft.statements.with(at, now))}
            onRemove={() => put(draft.statements.toSpliced(at, 1))}
          />
        ))}
      </ol>
      {draft.kept.length > 0 && <p class="why">{say('curate.kept', { count: number(draft.kept.length) })}</p>}
      <p class="buttons">
        <label class="hidden" for="kind">
          {say('curate.add.what')}
        </label>
        <select
          id="kind"
          autocomplete="off"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {say(`curate.kind.${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          id="add"
          onClick={() => {
            put([...draft.statements, fresh(kind, String(draft.head['original'] ?? ''))]);
            setAdded(added + 1);
          }}
        >
          {say('curate.add')}
        </button>
      </p>
    </section>
  );
}

function fresh(kind: Kind, original: string): Statement {
  const json = emptyOf(FORMS[kind].fields);
  return { kind, about: '', json: kind === 'advice' ? { for: { service: '' }, original } : json };
}

/** Languages of each advice that are behind, as readers would be told. */
function behindIn(draft: Draft): (at: number) => readonly string[] {
  const advice = (documentIn(draft)['advice'] ?? []) as readonly { behind?: readonly string[] }[];
  const places = draft.statements.flatMap(({ kind }, at) => (kind === 'advice' ? [at] : []));
  return (at) => advice[places.indexOf(at)]?.behind ?? [];
}
