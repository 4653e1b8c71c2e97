/**
 * A new record in the house's form: every field a curator has to think of, nothing said for them. Its claims name no source
 * yet, so that `data check` tells one by one what is still to be read.
 */
import type { Folder } from '../schema';

export const KINDS = {
  service: 'services',
  operator: 'operators',
  jurisdiction: 'jurisdictions',
  measure: 'measures',
  instrument: 'instruments',
} as const satisfies Record<string, Folder>;

export type Kind = keyof typeof KINDS;

const claim = (value: unknown, more: object = {}) => ({
  value,
  ...more,
  basis: 'cited',
  confidence: 'low',
  sources: [],
});

/** `example-mail` → `Example Mail` */
const nameOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The record as JSON. Pure. */
export function scaffold(kind: Kind, id: string): object {
  const head = { kind, id, name: nameOf(id) };
  switch (kind) {
    case 'service':
      return {
        ...head,
        categories: [],
        hosts: [],
        contracts: [claim({ operator: id })],
        storage: [claim({ places: 'unknown' })],
        encryption: [claim({ content: 'unknown' })],
      };
    case 'operator':
      return { ...head, seat: [claim('unknown')] };
    case 'jurisdiction':
      return {
        ...head,
        standards: ['criminal', 'national-security'].map((track) =>
          claim({
            data: 'stored-content',
            track,
            authorizer: 'unknown',
            threshold: 'unknown',
            particularity: 'unknown',
            offences: 'unknown',
            lastResort: 'unknown',
          }),
        ),
        directAccess: [claim({ known: 'unknown', reaches: 'unknown', audited: 'unknown' })],
      };
    case 'measure':
      return {
        ...head,
        jurisdiction: id.split('-')[0],
        type: 'conditional',
        communications: true,
        covers: 'whom the norm names, in a few words',
        status: [claim('unknown')],
        applies: [claim({ categories: 'unknown', operators: 'unknown', trigger: 'unknown' })],
      };
    case 'instrument':
      return {
        ...head,
        opens: 'none',
        scope: 'general',
        data: ['subscriber', 'traffic', 'stored-content', 'live-content'],
        status: [claim('unknown')],
        parties: id
          .split('-')
          .slice(0, 2)
          .map((state) => claim({ state, standing: 'unknown' })),
      };
  }
}
