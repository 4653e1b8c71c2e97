import { useState } from 'preact/hooks';
import { useVoice } from '../../components/voice';
import { faultText } from '../../locales/fault';
import type { Chain } from '../../packs/identity/chain';
import { digitsOf } from '../../packs/identity/id';
import type { Draft } from '../../packs/making/draft';
import type { KeyPair } from '../../packs/minisign/sign';
import type { Locked } from '../../shell/curate/keys';
import { saveFile } from '../../shell/page/save-file';
import { FoundPart } from './found-part';
import { KeyPart } from './key-part';
import { useChain } from './use-chain';
import type { Change } from './use-draft';
import { useWords } from './use-words';

interface Props {
  draft: Draft;
  change: Change;
  pair: KeyPair | undefined;
  onKey: (pair: KeyPair) => void;
}

interface Made {
  root?: Locked;
  key: Locked;
}

/** Who signs: a publisher that is made here, or the one of the draft with the key that is opened. */
export function WhoPart({ draft, change, pair, onKey }: Props) {
  const { say, language } = useVoice();
  const { chain, faults } = useChain(draft);
  const [made, setMade] = useState<Made>();
  const use = (now: Made) => {
    setMade(now);
    onKey(now.key.pair);
  };
  return (
    <section>
      <h2>{say('curate.who')}</h2>
      {chain && <Known chain={chain} />}
      {faults.map((fault) => (
        <p key={`${fault.place} ${fault.code}`} class="fault">
          {faultText(fault, language)}
        </p>
      ))}
      {draft.identity.length === 0 && pair === undefined && (
        <FoundPart
          onFound={({ identity, root, packer }) => {
            change((before) => ({ ...before, identity: [identity] }));
            use({ root, key: packer });
          }}
          onKey={(key) => use({ key })}
        />
      )}
      {made && <MadeKeys made={made} />}
      {pair === undefined ? (
        <KeyPart chain={chain} onKey={onKey} />
      ) : (
        <p class="why">
          {say('curate.keys.ready')} {say('curate.keys.public')}: <bdi dir="ltr">{pair.public.text}</bdi>
        </p>
      )}
    </section>
  );
}

/** Keys leave the page only as files that somebody saves; they are locked already. */
function MadeKeys({ made: { root, key } }: { made: Made }) {
  const { say } = useVoice();
  return (
    <ul class="made">
      {root && (
        <li>
          <button type="button" id="save-root" onClick={() => saveFile('root.key', root.file, 'text/plain')}>
            {say('curate.keys.root')}
          </button>
          <p class="why">{say('curate.keys.root.why')}</p>
        </li>
      )}
      <li>
        <button type="button" id="save-key" onClick={() => saveFile('packer.key', key.file, 'text/plain')}>
          {say('curate.keys.packer')}
        </button>
        <p class="why">{say('curate.keys.packer.why')}</p>
      </li>
    </ul>
  );
}

function Known({ chain }: { chain: Chain }) {
  const { say, language } = useVoice();
  const words = useWords(chain.id, language);
  return (
    <div class="known">
      <p>{say('curate.who.is', { name: chain.newest.name })}</p>
      {words && <p lang={words.language}>{words.text}</p>}
      <p dir="ltr" class="digits">
        {digitsOf(chain.id)}
      </p>
    </div>
  );
}
