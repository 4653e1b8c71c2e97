/**
 * Of each state's law what roads to what is stored look at, without its sources: a fifth of the record. Whoever compares forums
 * reads the law of forty states, and shows none of it.
 */
import type { Jurisdiction } from '../schema';

const LOOKED_AT = [
  'standards',
  'notice',
  'remedy',
  'directAccess',
  'voluntaryDisclosure',
  'landing',
] as const satisfies readonly (keyof Jurisdiction)[];

type LaidLaw = Omit<Jurisdiction, keyof typeof NOTHING> & Partial<Jurisdiction>;

/** As it is laid down: a list that has nothing in it is left out. */
export function laidLaw({ kind, id, name, actorOnly, ...law }: Jurisdiction): LaidLaw {
  const lists = LOOKED_AT.map(
    (list) => [list, (law[list] as Claimed[]).filter(isLookedAt).map(withoutSources)] as const,
  );
  return {
    kind,
    id,
    name,
    ...(actorOnly === undefined ? {} : { actorOnly }),
    ...Object.fromEntries(lists.filter(([, claims]) => claims.length > 0)),
  };
}

/** Of the doors of a state those to what is stored, on the criminal track. */
const isLookedAt = ({ value }: { value: object }): boolean =>
  !('authorizer' in value && 'data' in value && 'track' in value) ||
  (value.data === 'stored-content' && value.track === 'criminal');

const withoutSources = ({ value, law, at, since, until, basis, confidence }: Claimed) => ({
  value,
  law,
  at,
  since,
  until,
  basis,
  confidence,
});

type Claimed = Jurisdiction[(typeof LOOKED_AT)[number]][number];

/** A record as far as it was laid down: it says nothing else, and nobody says it. */
export function lawIn(text: string): Jurisdiction {
  const law = JSON.parse(text) as LaidLaw;
  for (const list of LOOKED_AT) for (const claim of law[list] ?? []) claim.sources = [];
  return { ...NOTHING, ...law };
}

const NOTHING = {
  standards: [],
  notice: [],
  remedy: [],
  directAccess: [],
  bulk: [],
  retention: [],
  decryption: [],
  realName: [],
  voluntaryDisclosure: [],
  extraterritorial: [],
  blocking: [],
  landing: [],
  offences: [],
  foreignRequests: [],
  remoteAccess: [],
  practice: [],
  names: [],
} satisfies Partial<Jurisdiction>;
