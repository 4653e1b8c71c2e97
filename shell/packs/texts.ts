import { useEffect, useState } from 'preact/hooks';
import { learn, textsOf } from '../../locales/catalogue';
import type { Language } from '../../locales/languages';
import type { Voice } from '../../locales/voice';
import { once } from '../core/once';
import { readPackaged } from '../core/packaged';
import { learnLanguage } from '../core/texts';

/** Learns what is said of packs besides: for pages that take them in or make them. */
export async function learnOfPacks(language: Language): Promise<void> {
  // What is learned first of a language would be forgotten with what is learned last.
  await learnLanguage(language);
  const texts = (await readPackaged(`/texts/packs/${language}.json`)) as Record<string, string>;
  learn(language, { ...texts, ...textsOf(language) });
}

/** Whether the texts about packs can be spoken: `missing` where the package lacks them. */
export function usePackTexts(language: Language): 'there' | 'missing' | undefined {
  const [learned, set] = useState<{ language: Language; is: 'there' | 'missing' }>();
  useEffect(() => {
    learnOfPacks(language).then(
      () => set({ language, is: 'there' }),
      () => set({ language, is: 'missing' }),
    );
  }, [language]);
  return learned?.language === language ? learned.is : undefined;
}

/**
 * The voice whose words about packs were read last: what was brought stays in sight while another language is read.
 * @param voice the one the page speaks in
 */
export function usePackVoice(voice: Voice | undefined): Voice | 'missing' | undefined {
  const [learned, set] = useState<Voice | 'missing'>();
  useEffect(() => {
    if (voice === undefined) return undefined;
    let isOld = false;
    learnOfPacks(voice.language).then(
      () => isOld || set(voice),
      () => isOld || set('missing'),
    );
    return () => void (isOld = true);
  }, [voice]);
  return learned;
}

/** Every list of words an id may be said in, by language. */
export const wordLists: () => Promise<Readonly<Record<string, readonly string[]>>> = once(async () =>
  Object.fromEntries(
    Object.entries((await readPackaged('/texts/words.json')) as Record<string, string>).map(([language, list]) => [
      language,
      list.split(' '),
    ]),
  ),
);
