import { useEffect } from 'preact/hooks';
import type { Fault } from '../../components/answer/faults';
import type { Profile } from '../../components/profile';
import type { Voice } from '../../locales/voice';
import { whenAllPainted } from './use-late';
import { type Chosen, useProfile } from './use-profile';
import { type Speaking, useVoiceOf } from './use-voice-of';

interface Page extends Pick<Chosen, 'profile' | 'choose'> {
  /** `wordless` where no texts can be read at all; undefined until they are. */
  voice: Voice | 'wordless' | undefined;
  faults: readonly (Fault | undefined)[];
}

/** What was read before a page is drawn, so that its first drawing says something. */
export interface Begun {
  profile?: Profile | undefined;
  speaking?: Speaking | 'wordless' | undefined;
}

/** What every page of the extension begins with: what was chosen, a voice, and what failed on the way. */
export function usePage(begun: Begun = {}): Page {
  const { profile, choose, fault } = useProfile(begun.profile);
  const speaking = useVoiceOf(profile, begun.speaking);
  if (speaking === undefined || speaking === 'wordless') return { profile, choose, voice: speaking, faults: [fault] };
  return { profile, choose, voice: speaking.voice, faults: [fault, speaking.isOther ? 'language' : undefined] };
}

/** Milliseconds in which what was drawn is on the screen. */
const PAINTING = 40;

/**
 * Calls once all that is seen is drawn, which the page says as well (`data-whole`), and on the screen.
 * @returns what calls it off as long as something is still to be drawn
 */
export const afterwards = (work: () => void): (() => void) =>
  whenAllPainted(() => {
    document.documentElement.dataset['whole'] = '';
    setTimeout(work, PAINTING);
  });

/** Tells whoever waits (tests, pictures) that everything the page has to say is painted, what is read late as well. */
export function useReady(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return undefined;
    return whenAllPainted(() => (document.documentElement.dataset['ready'] = ''));
  }, [isReady]);
}
