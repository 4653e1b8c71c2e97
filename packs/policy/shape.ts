/** The shape of a policy, stated once for whoever writes one: Chromium's schema is drawn from it. */
import { z } from 'zod';
import { COUNTRY_CODES } from '../../domain/states';
import { LONGEST_PIECE } from './policy';

const STATES = [...COUNTRY_CODES].map((code) => code.toUpperCase());

const WORDS = {
  packs: 'Packs as text, cut into pieces that are joined again in their order. Written by lexloci pack policy.',
  publishers: 'Publishers the organisation vouches for, each by the 64 hex digits of its id.',
  allowOthers: 'false: packs of other publishers are not taken in. true: the person chooses.',
  home: 'The state whose authorities concern the person, by its code: KR.',
  wary: 'Further states whose authorities shall be shown. The person may add others.',
  language: 'The language of the program.',
  sessionOnly: 'true: nothing is kept on this device. false: the person chooses.',
  neutralIcon: 'true: the icon is a plain dot. false: the person chooses.',
} as const;

/** @param languages tags of the languages the program speaks */
export function policyShape(languages: readonly string[]) {
  const state = z.enum(STATES);
  return z
    .strictObject({
      packs: z.array(z.string().max(LONGEST_PIECE)).describe(WORDS.packs),
      publishers: z.array(z.string().regex(/^[0-9a-f]{64}$/)).describe(WORDS.publishers),
      allowOthers: z.boolean().describe(WORDS.allowOthers),
      home: state.describe(WORDS.home),
      wary: z.array(state).describe(WORDS.wary),
      language: z.enum(languages as [string, ...string[]]).describe(WORDS.language),
      sessionOnly: z.boolean().describe(WORDS.sessionOnly),
      neutralIcon: z.boolean().describe(WORDS.neutralIcon),
    })
    .partial();
}

type Json = { readonly [key: string]: unknown };

/**
 * Chromium's `managed_schema`: names, kinds and words only. Chromium silently drops what does not fit its schema; so what a
 * value must be beyond its kind is judged by us, who tell it.
 */
export function managedSchema(languages: readonly string[]): Json {
  const { properties } = z.toJSONSchema(policyShape(languages)) as { properties: Record<string, Json> };
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { type, description, items }]) => [
        name,
        { type, description, ...(items !== undefined && { items: { type: 'string' } }) },
      ]),
    ),
  };
}
