import { useState } from 'preact/hooks';
import { Typed } from '../../components/curate/typed';
import { useVoice } from '../../components/voice';
import type { Chain } from '../../packs/identity/chain';
import type { KeyPair } from '../../packs/minisign/sign';
import { openKey } from '../../shell/curate/keys';
import { useTyping } from './use-typing';

/** A key that was saved is opened with its passphrase; it must be one that may sign for the publisher of the draft. */
export function KeyPart({ chain, onKey }: { chain: Chain | undefined; onKey: (pair: KeyPair) => void }) {
  const { say } = useVoice();
  const typing = useTyping();
  const [file, setFile] = useState<File>();
  const [told, tell] = useState('');
  const [isWorking, work] = useState(false);
  const open = async () => {
    if (file === undefined) return say('curate.keys.fault.form');
    const opened = await openKey(await file.text(), typing[0]['key-passphrase'] ?? '');
    if (typeof opened === 'string') return say(`curate.keys.fault.${opened}`);
    const { newest } = chain ?? {};
    if (newest !== undefined && !newest.packers.keys.includes(opened.public.text))
      return say('curate.keys.fault.stranger', { name: newest.name });
    onKey(opened);
    return '';
  };
  const press = () => {
    work(true);
    tell(say('curate.keys.working'));
    void open().then((said) => {
      tell(said);
      work(false);
    });
  };
  return (
    <details open={chain !== undefined}>
      <summary>{say('curate.keys.open')}</summary>
      <div class="choice">
        <label for="key-file">{say('curate.keys.file')}</label>
        <input
          id="key-file"
          type="file"
          autocomplete="off"
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
        />
      </div>
      <Typed name="key-passphrase" label={say('curate.passphrase')} typing={typing} isSecret />
      <p class="buttons">
        <button type="button" id="open-key" disabled={isWorking} onClick={press}>
          {say('curate.keys.open')}
        </button>
      </p>
      <p aria-live="polite" dir="auto">
        {told}
      </p>
    </details>
  );
}
