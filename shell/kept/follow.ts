import { browser } from 'wxt/browser';
import type { Profile } from '../../components/profile';
import { AWAITS_POLICY, MANAGED, PROFILE_KEYS, PRIVATE, SESSION_ONLY } from './keys';
import { readProfile } from './profile';

const FOLLOWED: ReadonlySet<string> = new Set([...PROFILE_KEYS, PRIVATE, SESSION_ONLY, AWAITS_POLICY, MANAGED]);

/**
 * Tells the choices, and tells them anew whenever any page changes or erases them. Of two looks that overtake each
 * other only the later one is heard. @returns what ends it
 */
export function followProfile(
  isPrivate: boolean,
  hear: (profile: Profile) => void,
  fail: (reason: unknown) => void,
): () => void {
  let latest = 0;
  const look = () => {
    latest += 1;
    const mine = latest;
    readProfile(isPrivate).then(
      (profile) => mine === latest && hear(profile),
      (reason: unknown) => mine === latest && fail(reason),
    );
  };
  const onChanged = (changes: object) => {
    if (Object.keys(changes).some((key) => FOLLOWED.has(key))) look();
  };
  browser.storage.onChanged.addListener(onChanged);
  look();
  return () => {
    latest += 1;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
