import { browser } from 'wxt/browser';
import { AWAITS_POLICY, MANAGED, SESSION_ONLY } from './keys';
import { isUnkept } from './shelf';

/**
 * Does the person, or a policy, wish for a plain icon? The one choice the background looks at whenever it starts: it is read
 * without the others, and without what tells whether those are choices at all.
 */
export async function isNeutral(): Promise<boolean> {
  const disk = await browser.storage.local.get([SESSION_ONLY, AWAITS_POLICY, MANAGED, 'neutralIcon']);
  const managed = disk[MANAGED] as { neutralIcon?: unknown } | null | undefined;
  if (managed?.neutralIcon === true) return true;
  const kept = isUnkept(disk) ? await browser.storage.session.get('neutralIcon') : disk;
  return kept['neutralIcon'] === true;
}
