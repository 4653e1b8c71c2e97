import { useEffect, useState } from 'preact/hooks';
import { type Change, changed, type Choices } from '../../components/choices';
import { speak, type Voice } from '../../locales/voice';
import { languageOf, readChoices, saveChoices } from '../kept/profile';
import { learnLanguage } from '../core/texts';
import { isWatching, startWatching, stopWatching } from '../button/watching';

/** The person's choices, undefined until they are read. A change counts once it is written: the background reads it there. */
export function useChoices(): [Choices | undefined, (change: Change) => void] {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => void readChoices().then(setChoices), []);
  const choose = (change: Change) =>
    void saveChoices(change).then(() => setChoices((before) => before && changed(before, change)));
  return [choices, choose];
}

/** Whether the person lets the button warn as they browse, and the switch for it. */
export function useWatching(): ['on' | 'off' | 'refused', (wanted: boolean) => void] {
  const [warning, setWarning] = useState<'on' | 'off' | 'refused'>('off');
  useEffect(() => void isWatching().then((on) => setWarning(on ? 'on' : 'off')), []);
  const warn = (wanted: boolean) => {
    if (wanted) void startWatching().then((granted) => setWarning(granted ? 'on' : 'refused'));
    else void stopWatching().then(() => setWarning('off'));
  };
  return [warning, warn];
}

/** The voice of the chosen language, once its texts are read; the page says in its root element which one it speaks. */
export function useVoiceOf(choices: Choices | undefined): Voice | undefined {
  const [voice, setVoice] = useState<Voice>();
  const language = choices && languageOf(choices);
  useEffect(() => {
    if (language === undefined) return;
    void learnLanguage(language).then(() => setVoice(speak(language)));
  }, [language]);
  useEffect(() => {
    if (!voice) return;
    document.documentElement.lang = voice.language;
    document.documentElement.dir = voice.direction;
  }, [voice]);
  return voice;
}

/** Tells whoever waits (tests, pictures) that everything the page has to say is painted. */
export function useReady(isReady: boolean): void {
  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = '';
  }, [isReady]);
}
