import { useState } from 'preact/hooks';
import { useVoice } from '../voice';

interface Props {
  /** The address that names what is shown. */
  address: string;
}

/** Makes an address of what is shown, on purpose: nothing else ever does. */
export function CopyLink({ address }: Props) {
  const { say } = useVoice();
  const [pressed, press] = useState<{ stage: 'copied' | 'refused'; of: string }>();
  // Of another view nothing was copied yet.
  const stage = pressed?.of === address ? pressed.stage : undefined;
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(address))
      .then(
        () => press({ stage: 'copied', of: address }),
        () => press({ stage: 'refused', of: address }),
      );
  };
  return (
    <div class="copy-link">
      <button type="button" class="small" onClick={copy}>
        {say('atlas.link')}
      </button>{' '}
      <output>
        {stage === 'copied' && say('atlas.link.copied')}
        {stage === 'refused' && (
          <>
            {say('atlas.link.refused')} <code dir="ltr">{address}</code>
          </>
        )}
      </output>
    </div>
  );
}
