/** A draft becomes a signed pack, and is looked at as whoever gets it would look. */
import { browser } from 'wxt/browser';
import type { Dataset } from '../../domain/dataset';
import { utf8 } from '../../packs/bytes/text';
import type { Fault } from '../../packs/fault';
import type { Chain } from '../../packs/identity/chain';
import { lookInto } from '../../packs/intake/take-in';
import { dated } from '../../packs/making/dated';
import { documentIn, type Draft } from '../../packs/making/draft';
import { signedSoFar, withSignatures } from '../../packs/making/signatures';
import { type KeyPair, sign } from '../../packs/minisign/sign';
import { type Outer, type Signed, writeOuter } from '../../packs/outer';
import { inMemory } from '../../packs/storage/memory';
import { today } from '../core/today';

export type Result =
  /** Some have signed; others must. */
  | { kind: 'missing'; pack: Signed; signed: number; wanted: number }
  | { kind: 'done'; outer: Outer; version: number; expires: string }
  | { kind: 'refused'; faults: readonly Fault[] };

/** Signs what is written, or beside those who signed the very same. */
export async function signDraft(draft: Draft, chain: Chain, key: KeyPair, dataset: Dataset): Promise<Result> {
  const pack = draft.pack ? await beside(draft.pack, chain, key) : await first(draft, chain, key);
  const { signed, wanted } = await signedSoFar(pack, chain.newest.packers);
  if (signed < wanted) return { kind: 'missing', pack, signed, wanted };
  const outer: Outer = { identity: chain.identity, pack };
  const [looked] = await lookInto(writeOuter(outer), inMemory(), moment(dataset));
  const { outcome } = looked ?? {};
  if (outcome?.kind !== 'new' || outcome.document === undefined)
    return { kind: 'refused', faults: outcome !== undefined && 'faults' in outcome ? outcome.faults : [] };
  const { version, expires } = outcome.document;
  return { kind: 'done', outer, version, expires };
}

const beside = (pack: Signed, chain: Chain, key: KeyPair): Promise<Signed> =>
  withSignatures(pack, [key], chain.newest.packers.keys);

async function first(draft: Draft, chain: Chain, key: KeyPair): Promise<Signed> {
  const last = Number(draft.before?.['version']) || 0;
  const doc = JSON.stringify(dated(documentIn(draft), { publisher: chain.id, last, today: today() }));
  return { doc, sigs: [await sign(utf8(doc), key)] };
}

const moment = (dataset: Dataset) => ({
  today: today(),
  built: dataset.version.replaceAll('.', '-'),
  program: browser.runtime.getManifest().version,
});
