import type { Own } from '../../components/profile';

/** What the person said and wishes: never a visit. */
export const PROFILE_KEYS = [
  'home',
  'wary',
  'uses',
  'preferred',
  'language',
  'residence',
  'citizenship',
  'phonePrefix',
  'accounts',
  'openOnAlert',
  'neutralIcon',
] as const satisfies (keyof Own)[];

/** How the preferred forums stood when they were last looked at: drawn from choices, not from visits. */
export const FORUMS = 'forums';

/** How often what the shapes mean was said unasked: a small number, and nothing of where. */
export const LEGEND = 'legend';

/** What stands before the id of a publisher whose packs were taken in. */
export const PACK = 'pack.';

/** Packs of which the person was told that they are overdue: told once. */
export const OVERDUE = 'overdue';

/** All that is ever written to the disk, packs, the flag below and what writes over remains left out. */
const ON_DISK: readonly string[] = [...PROFILE_KEYS, FORUMS, LEGEND, OVERDUE];

/** Is it one of those, or a publisher's packs? */
export const isOnDisk = (key: string): boolean => ON_DISK.includes(key) || key.startsWith(PACK);

/** The one thing a session-only person leaves on the disk: that nothing else shall be left there. */
export const SESSION_ONLY = 'sessionOnly';

/** What the browser handed over of a policy last: not the person's, and so not erased with what is theirs. */
export const MANAGED = 'managed';

/** After the installation, until the browser has had time to hand a policy over: nothing is kept on the disk. */
export const AWAITS_POLICY = 'awaitsPolicy';

/** Which packs a policy and the edition brought, so that they go when these no longer carry them. */
export const BROUGHT = 'brought';

/** What is no word of the person's, and stays on the disk where nothing else does. */
export const STAYS: readonly string[] = [SESSION_ONLY, MANAGED, AWAITS_POLICY, BROUGHT];

/** What was chosen in private windows, in memory, laid over what was chosen elsewhere. */
export const PRIVATE = 'private';

/** An update took what was chosen in memory only. */
export const FORGOTTEN = 'forgotten';
