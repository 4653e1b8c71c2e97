import { useState } from 'preact/hooks';
import { useVoice } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { faultText } from '../../locales/fault';
import type { Json } from '../../packs/document/table/claims';
import type { Draft } from '../../packs/making/draft';
import type { KeyPair } from '../../packs/minisign/sign';
import { type Result, signDraft } from '../../shell/curate/sign';
import { nameOf } from './files-part';
import { SavePart } from './save-part';
import { useChain } from './use-chain';

interface Props {
  draft: Draft;
  open: (draft: Draft) => void;
  dataset: Dataset;
  pair: KeyPair | undefined;
  /** Nothing is wrong with the draft. */
  isWhole: boolean;
}

/** Signing, once nothing is wrong and a key is open; then the forms to hand out. */
export function SignPart({ draft, open, dataset, pair, isWhole }: Props) {
  const { say, number, day, language } = useVoice();
  const { chain } = useChain(draft);
  const [signed, setSigned] = useState<{ result: Result; of: Draft }>();
  const canSign = isWhole && pair !== undefined && chain !== undefined;
  const press = async () => {
    if (!canSign) return;
    const result = await signDraft(draft, chain, pair, dataset);
    const now = after(draft, result);
    setSigned({ result, of: now });
    open(now);
  };
  // What was signed is told as long as it is what stands on the page.
  const result = signed?.of === draft ? signed.result : undefined;
  return (
    <section>
      <h2>{say('curate.sign')}</h2>
      {!canSign && <p class="why">{say('curate.sign.wait')}</p>}
      <p class="buttons">
        <button type="button" id="sign" class="primary" disabled={!canSign} onClick={() => void press()}>
          {say(draft.pack ? 'curate.sign.add' : 'curate.sign')}
        </button>
      </p>
      <div aria-live="polite">
        {result?.kind === 'missing' && (
          <p>{say('curate.sign.missing', { signed: number(result.signed), wanted: number(result.wanted) })}</p>
        )}
        {result?.kind === 'done' && (
          <p id="signed">{say('curate.sign.done', { version: number(result.version), date: day(result.expires) })}</p>
        )}
        {result?.kind === 'refused' && (
          <>
            <p>{say('curate.sign.refused')}</p>
            {result.faults.map((fault) => (
              <p key={`${fault.place} ${fault.code}`} class="fault">
                {faultText(fault, language)}
              </p>
            ))}
          </>
        )}
      </div>
      {result?.kind === 'done' && chain && (
        <SavePart outer={result.outer} chain={chain} nameOf={(ending) => nameOf(draft, ending)} />
      )}
    </section>
  );
}

/** What all must have signed is the version before the next one; what others must sign still stands as it was signed. */
function after(draft: Draft, result: Result): Draft {
  const { pack: _, ...rest } = draft;
  if (result.kind === 'missing') return { ...rest, pack: result.pack };
  if (result.kind === 'refused') return draft;
  return { ...rest, before: JSON.parse(result.outer.pack?.doc ?? '{}') as Json, opened: [] };
}
