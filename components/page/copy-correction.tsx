import { useState } from 'preact/hooks';
import type { Correction } from '../../evidence/correction';
import { useVoice } from '../voice';

/** What differs, to be passed on by the person: nothing is sent. */
export function CopyCorrection({ correction }: { correction: Correction }) {
  const { say } = useVoice();
  const [stage, setStage] = useState<'copied' | 'refused'>();
  const text = JSON.stringify(correction, null, 2);
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setStage('copied'),
        () => setStage('refused'),
      );
  };
  return (
    <div class="copy-correction">
      <button type="button" class="small" onClick={copy}>
        {say('servers.copy')}
      </button>{' '}
      <output>
        {stage === 'copied' && say('servers.copied')}
        {stage === 'refused' && (
          <>
            {say('servers.copy.failed')} <code dir="ltr">{text}</code>
          </>
        )}
      </output>
    </div>
  );
}
