import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { speak, type Voice } from '../locales/voice';

/** The language everything below is said in. */
export const VoiceContext = createContext<Voice>(speak('en'));

export const useVoice = (): Voice => useContext(VoiceContext);
