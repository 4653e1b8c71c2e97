import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import type { Language } from '../../locales/languages';
import { speak, type Voice } from '../../locales/voice';
import { languageOf } from '../kept/profile';
import { learnLanguage } from '../core/texts';

/** A voice; `isOther` where it is English because the chosen language's texts could not be read. */
export interface Speaking {
  voice: Voice;
  isOther: boolean;
}

/**
 * The voice of the chosen language, once its texts are read; English where they cannot be; `wordless` where English
 * cannot be read either. The page says in its root element which language it speaks.
 *
 * @param begun what `voiceOf` gave before the page was drawn
 */
export function useVoiceOf(
  profile: Profile | undefined,
  begun?: Speaking | 'wordless',
): Speaking | 'wordless' | undefined {
  const [speaking, setSpeaking] = useState(begun);
  const language = profile && languageOf(profile);
  useEffect(() => {
    if (language === undefined) return undefined;
    let isOld = false;
    // What speaks it already goes on speaking.
    const isSpoken = (now: typeof begun): boolean =>
      typeof now === 'object' && !now.isOther && now.voice.language === language;
    void voiceOf(language).then((found) => isOld || setSpeaking((now) => (isSpoken(now) ? now : found)));
    return () => {
      isOld = true;
    };
  }, [language]);
  useLayoutEffect(() => {
    if (speaking === undefined || speaking === 'wordless') return;
    document.documentElement.lang = speaking.voice.language;
    document.documentElement.dir = speaking.voice.direction;
  }, [speaking]);
  return speaking;
}

/** The voice of a language once its texts are read, or what speaks in its place. */
export const voiceOf = (language: Language): Promise<Speaking | 'wordless'> =>
  learnLanguage(language)
    .then(() => ({ voice: speak(language), isOther: false }))
    .catch(() => learnLanguage('en').then(() => ({ voice: speak('en'), isOther: true })))
    .catch(() => 'wordless' as const);
