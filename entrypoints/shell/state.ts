import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Choices } from '../../components/settings';
import type { Dataset } from '../../domain/dataset';
import { speak, type Voice } from '../../locales/voice';
import { loadDataset } from './dataset';
import { languageOf, readChoices, saveChoices } from './settings';
import { isWatching, startWatching, stopWatching } from './watching';

/** The person's choices, undefined until they are read. A change is shown at once and written behind it. */
export function useChoices(): [Choices | undefined, (change: Partial<Choices>) => void] {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => void readChoices().then(setChoices), []);
  const choose = (change: Partial<Choices>) => {
    setChoices((before) => ({ wary: [], ...before, ...change }));
    void saveChoices(change);
  };
  return [choices, choose];
}

/** The dataset, undefined until it is read. */
export function useDataset(): Dataset | 'unreadable' | undefined {
  const [dataset, setDataset] = useState<Dataset | 'unreadable'>();
  useEffect(() => {
    loadDataset().then(setDataset, () => setDataset('unreadable'));
  }, []);
  return dataset;
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

/** The voice of the chosen language; the page says in its root element which it is, and when it has all it needs. */
export function useVoiceOf(choices: Choices | undefined, isReady: boolean): Voice | undefined {
  const voice = useMemo(() => choices && speak(languageOf(choices)), [choices]);
  useEffect(() => {
    if (!voice) return;
    document.documentElement.lang = voice.language;
    if (isReady) document.documentElement.dataset.ready = '';
  }, [voice, isReady]);
  return voice;
}

/** Upper-case codes of the states whose law the dataset knows. */
export const knownStates = (dataset: Dataset): string[] =>
  [...dataset.jurisdictions.values()]
    .filter(({ actorOnly, standards }) => !actorOnly && standards.length > 0)
    .map(({ id }) => id.toUpperCase());
