/** A pack as somebody hostile would sign it: a string that would like to run in each of its texts. */
import { example } from '../../cli/write/pack-example';
import { documentOf } from '../../packs/document/read';
import { identityOf } from '../../packs/identity/document';
import { publisherId } from '../../packs/identity/id';
import { daysAfter } from '../../packs/intake/clock';
import type { Outer } from '../../packs/outer';
import { isPublicSuffix } from '../../packs/public-suffix';
import { bundled } from '../data/bundled';
import { identity, pack, signedWith } from './publisher';

export interface Hostile {
  outer: Outer;
  publisher: string;
  /** Paths of the texts that took a string, and the strings that stand in one. */
  fields: string[];
  strings: string[];
}

const ADVICE_MOST = 300;

type Json = Record<string, unknown>;

/** @param strings tried in turn; a field that takes none (an id, a day, a host) stays as it is */
export async function hostilePack(strings: readonly string[]): Promise<Hostile> {
  const today = new Date().toISOString().slice(0, 10);
  const turn = inTurn(strings);
  const who = identity({ name: 'Somebody', contact: 'x' });
  const first = poisoned(who as Json, turn, (json) => 'value' in identityOf(JSON.stringify(json), ''));
  const signed = await signedWith(first.json, ['root']);
  const publisher = await publisherId(signed.doc);
  const bare: Json = {
    ...pack(publisher),
    ...example('hostile', 'en'),
    publisher,
    version: 1,
    issued: today,
    expires: daysAfter(today, 90),
  };
  const fits = (json: Json) => 'document' in documentOf(json, { dataset: bundled, isPublicSuffix });
  if (!fits(bare)) throw new Error(JSON.stringify(documentOf(bare, { dataset: bundled, isPublicSuffix })));
  const body = poisoned(bare, turn, fits);
  const advice = (body.json['advice'] as Json[]).concat(
    strings.slice(0, ADVICE_MOST).map((text) => ({ for: { service: 'vk' }, original: 'en', text: { en: text } })),
  );
  // What no advice may hold (hidden characters, too long) is refused by the program, and so no danger.
  const kept = advice.filter((one) => fits({ ...body.json, advice: [one] }));
  const doc = { ...body.json, advice: kept };
  return {
    outer: { identity: [signed], pack: await signedWith(doc, ['packer']) },
    publisher,
    fields: [...first.fields, ...body.fields],
    strings: [...first.strings, ...body.strings, ...kept.map(({ text }) => (text as { en?: string }).en ?? '')],
  };
}

/** Each string after the other, without end. */
function inTurn(strings: readonly string[]) {
  let at = 0;
  return () => strings[at++ % strings.length] ?? '';
}

const TRIES = 6;

function poisoned(json: Json, next: () => string, fits: (json: Json) => boolean) {
  const copy = structuredClone(json);
  const fields: string[] = [];
  const strings: string[] = [];
  const visit = (holder: Json | unknown[], path: string) => {
    for (const [key, value] of Object.entries(holder)) {
      const at = `${path}.${key}`;
      if (typeof value === 'object' && value !== null) visit(value as Json, at);
      if (typeof value !== 'string') continue;
      for (let n = 0; n < TRIES; n += 1) {
        const text = next();
        (holder as Json)[key] = text;
        if (fits(copy)) {
          fields.push(at);
          strings.push(text);
          break;
        }
        (holder as Json)[key] = value;
      }
    }
  };
  visit(copy, '');
  return { json: copy, fields, strings };
}
