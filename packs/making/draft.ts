/**
 * A pack in the making, as a file: what its curator wrote, who signs, how it stood when it was signed last, and who opened
 * which source. The same file goes to a second person, who sees the difference and signs beside the first.
 */
import { z } from 'zod';
import { day, text } from '../../domain/schema/claim';
import { findPacks } from '../carrier/find';
import type { Beside } from '../document/beside';
import { documentOf } from '../document/read';
import { DOCUMENT_FORMAT, type PackDocument } from '../document/shape';
import type { Json } from '../document/table/claims';
import type { Fault, Read } from '../fault';
import { packFault } from '../faults';
import { identityOf } from '../identity/document';
import { readDocument } from '../json/document';
import { readJson } from '../json/reader';
import { DEEPEST, MOST_BYTES, MOST_IDENTITIES, MOST_SIGNATURE_LENGTH, MOST_SIGNATURES, MOST_VALUES } from '../limits';
import type { Outer, Signed } from '../outer';
import { behindOf, differencesOf } from './difference';
import { filled } from './dated';
import { signedSoFar } from './signatures';
import { putTogether, standsIn, type TakenApart, takenApart } from './statement';

const DRAFT_FORMAT = 'lexloci-draft/1';

/** "I opened this source on …": a second person's word about the sources of one statement. */
export interface Opened {
  /** The statement as it stood, so that what is changed later is not vouched for. */
  statement: string;
  by: string;
  on: string;
}

export interface Draft extends TakenApart {
  /** Title, summary, original, licence, renewedEvery, slug, and whatever else stands beside the records. */
  head: Json;
  /** Who signs; empty while nobody does. */
  identity: readonly Signed[];
  /** The document as it was signed last. */
  before?: Json;
  opened: readonly Opened[];
  /** Signed by some of those who must; it is gone as soon as anything is changed. */
  pack?: Signed;
}

const signed = z.strictObject({
  doc: z.string().max(MOST_BYTES),
  sigs: z.array(z.string().max(MOST_SIGNATURE_LENGTH)).max(MOST_SIGNATURES),
});

const file = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  document: z.record(z.string(), z.unknown()),
  identity: z.array(signed).max(MOST_IDENTITIES),
  before: z.record(z.string(), z.unknown()).optional(),
  opened: z.array(z.strictObject({ statement: z.string().max(MOST_BYTES), by: text(120), on: day })).max(5000),
  pack: signed.optional(),
});

export function writeDraft(draft: Draft): string {
  const { identity, before, opened, pack } = draft;
  const whole = { format: DRAFT_FORMAT, document: documentIn(draft), identity, before, opened, pack };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const LIMITS = { deepest: DEEPEST + 4, longestString: MOST_BYTES, mostValues: 3 * MOST_VALUES, plainText: false };

/** A draft, a document of the command line, or a signed pack, which becomes the version before the next. */
export async function readDraft(text: string): Promise<Read<Draft>> {
  const json = readJson(text, LIMITS, '');
  const value = 'value' in json ? json.value : undefined;
  const read = file.safeParse(value);
  if (read.success) {
    const { document, before, identity, opened, pack } = read.data;
    return { value: { ...apart(document), identity, opened, ...(before && { before }), ...(pack && { pack }) } };
  }
  if ((value as Json | undefined)?.['format'] === DOCUMENT_FORMAT)
    return { value: { ...apart(value as Json), identity: [], opened: [] } };
  const packs = await findPacks(text);
  if ('nothing' in packs) return { faults: [packs.nothing] };
  const [first] = packs.found;
  if (first?.kind !== 'outer') return { faults: first?.faults ?? [packFault('no-pack', '')] };
  return fromSigned(first.outer);
}

/** What enough people signed is the version before; what still wants a signature is looked at as if nothing were before it. */
async function fromSigned({ identity, pack }: Outer): Promise<Read<Draft>> {
  if (pack === undefined) return { faults: [packFault('no-pack', '')] };
  const document = readDocument(pack.doc, 'pack.doc');
  if ('faults' in document) return document;
  const newest = identityOf(identity.at(-1)?.doc ?? '', 'identity');
  if ('faults' in newest) return newest;
  const { signed: so, wanted } = await signedSoFar(pack, newest.value.packers);
  const json = document.value as Json;
  return { value: { ...apart(json), identity, opened: [], ...(so < wanted ? { pack } : { before: json }) } };
}

function apart(document: Json): TakenApart & { head: Json } {
  const { records: _, advice: __, ...head } = document;
  return { head, ...takenApart(document) };
}

/** The document as it stands, with the languages that are behind named in it. */
export const documentIn = (draft: Draft): Json => composed(draft).json;

function composed(draft: Draft): ReturnType<typeof putTogether> {
  const before = takenApart(draft.before ?? {}).statements;
  const old = new Map(
    differencesOf(before, draft.statements).flatMap((d) => (d.kind === 'changed' ? [[d.at, d.before.json]] : [])),
  );
  const statements = draft.statements.map((statement, i) => {
    if (statement.kind !== 'advice' || !old.has(i)) return statement;
    const { behind: _, ...json } = statement.json;
    const behind = behindOf(json, old.get(i));
    return { ...statement, json: behind.length === 0 ? json : { ...json, behind } };
  });
  return putTogether(draft.head, { statements, kept: draft.kept });
}

/** A fault with the statement it stands in; none where it is of the pack as a whole. */
export interface Placed {
  fault: Fault;
  statement?: number;
  path: string;
}

export interface Checked {
  /** Undefined while anything is wrong. */
  document: PackDocument | undefined;
  faults: readonly Placed[];
}

/** Everything that is wrong with a draft at once, each with its place in the form. */
export function checked(draft: Draft, beside: Beside, today: string): Checked {
  const { json, standing } = composed(draft);
  const { publisher: _, version: __, issued: ___, expires: ____, ...written } = json;
  const read = documentOf(filled(written, today), beside);
  if ('document' in read) return { document: read.document, faults: [] };
  const faults = read.faults.map((fault): Placed => {
    const at = standsIn(fault.place, standing);
    return at === undefined ? { fault, path: fault.place } : { fault, ...at };
  });
  return { document: undefined, faults };
}
