import type { Profile } from '../../components/profile';
import { isPrivateWindow } from '../kept/private-window';
import { languageOf, readProfile } from '../kept/profile';
import { learned, type Speaking } from './use-voice-of';

/** What a page may know before it is drawn, so that its first picture has words. */
export interface Beginning {
  profile: Profile;
  speaking: Speaking | 'wordless';
}

export interface Person {
  profile: Profile;
  isPrivate: boolean;
}

/**
 * Who sits in front. Read in one breath with what kind of window it is: hardly any is private, and for that one it is read
 * anew. Undefined where it cannot be read; the page then tells that itself.
 */
export async function readPerson(): Promise<Person | undefined> {
  try {
    const [isPrivate, profile] = await Promise.all([isPrivateWindow(), readProfile()]);
    return { isPrivate, profile: isPrivate ? await readProfile(true) : profile };
  } catch {
    return undefined;
  }
}

/** The voice that person is spoken to with. */
export const voiceFor = ({ profile }: Person): Promise<Speaking | 'wordless'> => learned(languageOf(profile));
