/**
 * The outer file: which exact texts were signed, and by whom. It is signed by nobody, so nothing is believed of it; it may be
 * written anew, wrapped and quoted, as long as each `doc` comes out as it went in.
 */
import { packFault } from './faults';
import type { Fault, Read } from './fault';
import { utf8 } from './bytes/text';
import { asciiJson } from './json/ascii';
import { MOST_BYTES, MOST_IDENTITIES, MOST_IDENTITY_BYTES, MOST_SIGNATURE_LENGTH, MOST_SIGNATURES } from './limits';

export const FORMAT = 'lexloci-pack/1';

/** The exact text that was signed, and minisign's signatures over it. */
export interface Signed {
  readonly doc: string;
  readonly sigs: readonly string[];
}

export interface Outer {
  /** Oldest first, each vouching for the next. */
  readonly identity: readonly Signed[];
  /** Absent where only the identity travels: keys that changed, versions taken back, an end. */
  readonly pack?: Signed;
}

/** The outer file as it is written: one line of plain letters. */
export const writeOuter = ({ identity, pack }: Outer): string =>
  asciiJson({ format: FORMAT, identity: identity.map(pair), ...(pack === undefined ? {} : { pack: pair(pack) }) });

const pair = ({ doc, sigs }: Signed): Signed => ({ doc, sigs });

/** What was read as JSON is the outer file, or everything that keeps it from being one. */
export function outerOf(json: unknown): Read<Outer> {
  const faults: Fault[] = [];
  if (!isRecord(json)) return { faults: [packFault('outer-shape', '')] };
  for (const key of Object.keys(json))
    if (!['format', 'identity', 'pack'].includes(key)) faults.push(packFault('outer-shape', key.slice(0, 40)));
  if (json['format'] !== FORMAT) faults.push(packFault('outer-format', 'format', { format: FORMAT }));
  const { identity, pack } = json;
  const list: unknown[] = Array.isArray(identity) ? identity : [];
  if (list.length === 0 || list.length > MOST_IDENTITIES) faults.push(packFault('outer-shape', 'identity'));
  else list.forEach((one, i) => faults.push(...signedFaults(one, `identity.${i}`, MOST_IDENTITY_BYTES)));
  if (pack !== undefined) faults.push(...signedFaults(pack, 'pack', MOST_BYTES));
  if (faults.length > 0) return { faults };
  const outer: Outer = {
    identity: (list as Signed[]).map(pair),
    ...(pack === undefined ? {} : { pack: pair(pack as Signed) }),
  };
  const bytes = [...outer.identity, ...(outer.pack === undefined ? [] : [outer.pack])].reduce(
    (sum, { doc }) => sum + utf8(doc).length,
    0,
  );
  return bytes > MOST_BYTES ? { faults: [packFault('pack-too-big', '', { most: MOST_BYTES })] } : { value: outer };
}

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function signedFaults(json: unknown, place: string, most: number): Fault[] {
  if (!isRecord(json) || typeof json['doc'] !== 'string' || !Array.isArray(json['sigs']))
    return [packFault('outer-shape', place)];
  const { doc, sigs } = json as { doc: string; sigs: unknown[] };
  const faults: Fault[] = Object.keys(json)
    .filter((key) => key !== 'doc' && key !== 'sigs')
    .map((key) => packFault('outer-shape', `${place}.${key.slice(0, 40)}`));
  // Counted in characters first: bytes are never fewer.
  if (doc.length > most || utf8(doc).length > most) faults.push(packFault('pack-too-big', `${place}.doc`, { most }));
  // Half a character has no bytes: what was signed would not be what is read.
  if (/\p{Surrogate}/u.test(doc)) faults.push(packFault('text-character', `${place}.doc`, { character: 'U+D800' }));
  if (sigs.length > MOST_SIGNATURES) faults.push(packFault('outer-shape', `${place}.sigs`));
  sigs.forEach((sig, i) => {
    if (typeof sig !== 'string' || sig.length > MOST_SIGNATURE_LENGTH)
      faults.push(packFault('outer-shape', `${place}.sigs.${i}`));
  });
  return faults;
}
