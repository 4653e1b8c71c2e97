import { useEffect, useState } from 'preact/hooks';
import { type Change, changed, type Choices } from '../../components/choices';
import type { Dataset } from '../../domain/dataset';
import { speak, type Voice } from '../../locales/voice';
import { languageOf, readChoices, saveChoices } from './choices';
import { learnLanguage } from './texts';
import { isWatching, startWatching, stopWatching } from './watching';

type Core = typeof import('./core');

let core: Promise<Core> | undefined;
/** The law and its dataset, loaded beside the first paint. */
export const loadCore = (): Promise<Core> => (core ??= import('./core'));

/** The person's choices, undefined until they are read. A change is shown at once and written behind it. */
export function useChoices(): [Choices | undefined, (change: Change) => void] {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => void readChoices().then(setChoices), []);
  const choose = (change: Change) => {
    setChoices((before) => before && changed(before, change));
    void saveChoices(change);
  };
  return [choices, choose];
}

export interface Law {
  core: Core;
  dataset: Dataset;
}

/** The core with its dataset, undefined until both are read. */
export function useLaw(): Law | 'unreadable' | undefined {
  const [law, setLaw] = useState<Law | 'unreadable'>();
  useEffect(() => {
    loadCore()
      .then(async (loaded) => setLaw({ core: loaded, dataset: await loaded.loadDataset() }))
      .catch(() => setLaw('unreadable'));
  }, []);
  return law;
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

/** Upper-case codes of the states whose law the dataset knows. */
export const knownStates = (dataset: Dataset): string[] =>
  [...dataset.jurisdictions.values()]
    .filter(({ actorOnly, standards }) => !actorOnly && standards.length > 0)
    .map(({ id }) => id.toUpperCase());
