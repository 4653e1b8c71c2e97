import { Typed } from '../../components/curate/typed';
import { useTitleOf } from '../../components/curate/title';
import { useVoice } from '../../components/voice';
import type { Draft } from '../../packs/making/draft';
import { type Difference, differencesOf } from '../../packs/making/difference';
import { type Statement, takenApart } from '../../packs/making/statement';
import { writeDraft } from '../../packs/making/draft';
import { today } from '../../shell/core/today';
import { saveFile } from '../../shell/page/save-file';
import { nameOf } from './files-part';
import { useTyping } from './use-typing';

/** What was changed since the last signature, for a second person, who says of which they opened the sources. */
export function ReviewPart({ draft, open }: { draft: Draft; open: (draft: Draft) => void }) {
  const { say } = useVoice();
  const typing = useTyping();
  const differences = differencesOf(takenApart(draft.before ?? {}).statements, draft.statements);
  const by = typing[0]['reviewer']?.trim() ?? '';
  if (differences.length === 0) return null;
  const vouch = (statement: Statement) =>
    open({ ...draft, opened: [...draft.opened, { statement: keyOf(statement), by, on: today() }] });
  return (
    <details class="review" open={draft.pack !== undefined}>
      <summary>
        <h2>{say('curate.review')}</h2>
      </summary>
      <Typed name="reviewer" label={say('curate.review.as')} typing={typing} />
      <ul>
        {differences.map((difference) => (
          <Changed
            key={`${difference.kind} ${keyOf('now' in difference ? difference.now : difference.before)}`}
            difference={difference}
            draft={draft}
            by={by}
            vouch={vouch}
          />
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          id="save-review"
          onClick={() => saveFile(nameOf(draft, 'review.json'), writeDraft(draft), 'application/json')}
        >
          {say('curate.review.save')}
        </button>
      </p>
    </details>
  );
}

/** The statement as it stood: what is changed later is vouched for by nobody. */
const keyOf = ({ kind, about, json }: Statement): string => JSON.stringify([kind, about, json]);

interface ChangedProps {
  difference: Difference;
  draft: Draft;
  by: string;
  vouch: (statement: Statement) => void;
}

function Changed({ difference, draft, by, vouch }: ChangedProps) {
  const { say, day } = useVoice();
  const titleOf = useTitleOf();
  const statement = difference.kind === 'removed' ? difference.before : difference.now;
  const title = titleOf(statement);
  const opened = draft.opened.filter((one) => one.statement === keyOf(statement));
  return (
    <li>
      <h3 dir="auto">
        {say(`curate.review.${difference.kind}`)}: {title}
      </h3>
      {difference.kind !== 'added' && <Plain statement={difference.before} isOld />}
      {difference.kind !== 'removed' && <Plain statement={difference.now} />}
      {difference.kind === 'changed' && difference.isSourceSame && <p class="stale">{say('curate.warn.source')}</p>}
      {opened.map((one) => (
        <p key={`${one.by} ${one.on}`}>{say('curate.review.by', { name: one.by, date: day(one.on) })}</p>
      ))}
      {difference.kind !== 'removed' && Array.isArray(statement.json['sources']) && (
        <button type="button" class="small" disabled={by === ''} onClick={() => vouch(statement)}>
          {say('curate.review.opened', { name: title })}
        </button>
      )}
    </li>
  );
}

/** As it stands in the document: whoever signs beside another sees what is signed, word for word. */
function Plain({ statement, isOld = false }: { statement: Statement; isOld?: boolean }) {
  const text = JSON.stringify(statement.json, null, 1);
  return <pre dir="ltr">{isOld ? <del>{text}</del> : text}</pre>;
}
