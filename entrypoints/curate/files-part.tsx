import { useState } from 'preact/hooks';
import { faultText } from '../../locales/fault';
import { useVoice } from '../../components/voice';
import { textOf } from '../../packs/carrier/bytes';
import { writeCsv } from '../../packs/document/table/csv';
import { fromTable } from '../../packs/document/table/read';
import { divide, tableOf } from '../../packs/document/table/rows';
import type { Fault } from '../../packs/fault';
import { documentIn, type Draft, readDraft, writeDraft } from '../../packs/making/draft';
import { takenApart } from '../../packs/making/statement';
import { saveFile } from '../../shell/page/save-file';

interface Props {
  draft: Draft;
  open: (draft: Draft) => void;
  /** Nothing is wrong with the draft: what is would be lost on its way through a table. */
  isWhole: boolean;
}

/** Drafts, packs and tables as files: what is not saved so is gone with the page. */
export function FilesPart({ draft, open, isWhole }: Props) {
  const { say, language } = useVoice();
  const [told, tell] = useState<{ faults: readonly Fault[]; left: readonly string[] }>({ faults: [], left: [] });
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    if ('faults' in text) return tell({ faults: text.faults, left: [] });
    const read = await readAny(text.value, draft);
    if ('faults' in read) return tell({ faults: read.faults, left: [] });
    tell({ faults: [], left: read.left });
    open(read.draft);
  };
  return (
    <section class="files">
      <label for="open">{say('curate.open')}</label>
      <input
        id="open"
        type="file"
        autocomplete="off"
        onChange={(event) => {
          const field = event.currentTarget;
          void take(field.files?.[0]).then(() => (field.value = ''));
        }}
      />
      <div aria-live="polite">
        {told.faults.map((fault) => (
          <p key={`${fault.place} ${fault.code}`} class="fault">
            {faultText(fault, language)}
          </p>
        ))}
        {told.left.length > 0 && <p>{say('curate.table.left', { names: told.left.join(', ') })}</p>}
      </div>
      <p class="buttons">
        <button
          type="button"
          id="save-draft"
          onClick={() => saveFile(nameOf(draft, 'draft.json'), writeDraft(draft), 'application/json')}
        >
          {say('curate.save.draft')}
        </button>
        <button
          type="button"
          id="save-table"
          disabled={!isWhole}
          onClick={() => saveFile(nameOf(draft, 'csv'), tableIn(draft), 'text/csv')}
        >
          {say('curate.save.table')}
        </button>
      </p>
    </section>
  );
}

export const nameOf = ({ head }: Draft, ending: string): string => `${String(head['slug'] ?? 'pack')}.${ending}`;

const tableIn = (draft: Draft): string => writeCsv(tableOf(divide(documentIn(draft)).rows));

type ReadFile = { draft: Draft; left: readonly string[] } | { faults: readonly Fault[] };

/** A table stands for everything a table can say; the rest of the draft stays. */
async function readAny(text: string, draft: Draft): Promise<ReadFile> {
  if (!/(^|[\n,;\t"])#row\b/.test(text) || text.trimStart().startsWith('{')) {
    const read = await readDraft(text);
    return 'faults' in read ? read : { draft: read.value, left: [] };
  }
  const read = fromTable(text, divide(documentIn(draft)).rest);
  if ('faults' in read) return read;
  const { pack: _, ...rest } = draft;
  return { draft: { ...rest, ...takenApart(read.document) }, left: read.ignored };
}
