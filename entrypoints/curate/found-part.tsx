import { useState } from 'preact/hooks';
import { Typed } from '../../components/curate/typed';
import { useVoice } from '../../components/voice';
import { faultText } from '../../locales/fault';
import { today } from '../../shell/core/today';
import { found, type Founded, type Locked, newKey } from '../../shell/curate/keys';
import { useTyping } from './use-typing';

interface Props {
  onFound: (founded: Founded) => void;
  onKey: (key: Locked) => void;
}

const FEWEST = 12;

/** A publisher is made: its name, its keys, the root key for paper. Or one key, for a second person. */
export function FoundPart({ onFound, onKey }: Props) {
  const { say, language } = useVoice();
  const typing = useTyping();
  const [typed] = typing;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isWorking, work] = useState(false);
  const some = (name: string) => [typed[name]?.trim() ?? ''].filter((text) => text !== '');
  const passphrase = typed['passphrase'] ?? '';
  const wrong = [
    ...(passphrase.length < FEWEST ? [say('curate.passphrase.short')] : []),
    ...(passphrase === typed['again'] ? [] : [say('curate.passphrase.differ')]),
  ];
  const run = (make: () => Promise<readonly string[]>) => {
    setFaults(wrong);
    if (wrong.length > 0) return;
    work(true);
    void make()
      .catch(() => [say('curate.keys.fault.memory')])
      .then((told) => {
        work(false);
        setFaults(told);
      });
  };
  const publisher = async () => {
    const [name = '', [contact], addresses, others] = [
      typed['name']?.trim(),
      some('contact'),
      some('address'),
      some('second'),
    ];
    const founded = await found({ name, contact, addresses, others, today: today() }, passphrase);
    if ('faults' in founded) return founded.faults.map((fault) => faultText(fault, language));
    onFound(founded);
    return [];
  };
  const one = async () => {
    onKey(await newKey(passphrase));
    return [];
  };
  return (
    <>
      <Typed name="name" label={say('curate.who.name')} typing={typing} />
      <details>
        <summary>{say('curate.more')}</summary>
        <Typed name="contact" label={say('curate.who.contact')} typing={typing} />
        <Typed name="address" label={say('curate.who.address')} typing={typing} />
        <Typed name="second" label={say('curate.who.second')} typing={typing} />
      </details>
      <Typed
        name="passphrase"
        label={say('curate.passphrase')}
        typing={typing}
        isSecret
        why={say('curate.passphrase.why')}
      />
      <Typed name="again" label={say('curate.passphrase.again')} typing={typing} isSecret />
      <div aria-live="polite">
        {isWorking && <p>{say('curate.keys.working')}</p>}
        {faults.map((fault) => (
          <p key={fault} class="fault">
            {fault}
          </p>
        ))}
      </div>
      <p class="buttons">
        <button type="button" id="found" class="primary" disabled={isWorking} onClick={() => run(publisher)}>
          {say('curate.keys.make')}
        </button>
        <button type="button" id="one-key" disabled={isWorking} onClick={() => run(one)}>
          {say('curate.keys.one')}
        </button>
      </p>
    </>
  );
}
