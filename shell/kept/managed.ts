/**
 * What a policy sets, as the background noted it down last, laid over what the person chose. The background starts for
 * nearly every event: it reads what counts, and leaves it to Options to say what is wrong (`packs/policy`).
 */
import type { Managed, Own, Profile } from '../../components/profile';
import { isLanguage } from '../../locales/languages';
import { isState } from './is-state';

/** What of a policy concerns the person's own choices; undefined where nothing does. */
export function managedIn(noted: unknown): Managed | undefined {
  if (typeof noted !== 'object' || noted === null) return undefined;
  const { home, wary, language, sessionOnly, neutralIcon } = noted as Record<string, unknown>;
  const managed: Managed = {
    ...(isState(home) && { home }),
    ...(Array.isArray(wary) && wary.length > 0 && wary.every(isState) && { wary }),
    ...(isLanguage(language) && { language }),
    ...(sessionOnly === true && { sessionOnly }),
    ...(neutralIcon === true && { neutralIcon }),
  };
  return Object.keys(managed).length === 0 ? undefined : managed;
}

/** A policy adds: whom the person is wary of beside it, and what they hide, stays theirs. */
export function overlaid(own: Own, managed: Managed | undefined): Profile {
  if (managed === undefined) return own;
  const { sessionOnly: _, wary = [], ...choices } = managed;
  return {
    ...own,
    ...choices,
    wary: [...wary, ...own.wary.filter((code) => !wary.includes(code))],
    neutralIcon: managed.neutralIcon === true || own.neutralIcon,
    managed,
  };
}
