import { useEffect } from 'preact/hooks';
import type { Fault } from '../../components/answer/faults';
import type { Voice } from '../../locales/voice';
import { type Chosen, useChoices } from './use-choices';
import { useVoiceOf } from './use-voice-of';

interface Page extends Pick<Chosen, 'choices' | 'choose'> {
  /** `wordless` where no texts can be read at all; undefined until they are. */
  voice: Voice | 'wordless' | undefined;
  faults: readonly (Fault | undefined)[];
}

/** What every page of the extension begins with: what was chosen, a voice, and what failed on the way. */
export function usePage(): Page {
  const { choices, choose, fault } = useChoices();
  const speaking = useVoiceOf(choices);
  if (speaking === undefined || speaking === 'wordless') return { choices, choose, voice: speaking, faults: [fault] };
  return { choices, choose, voice: speaking.voice, faults: [fault, speaking.isOther ? 'language' : undefined] };
}

/** Tells whoever waits (tests, pictures) that everything the page has to say is painted. */
export function useReady(isReady: boolean): void {
  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = '';
  }, [isReady]);
}
