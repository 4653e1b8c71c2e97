/** What signing fills into a document: whose it is, which version, from when until when. */
import { daysAfter } from '../intake/clock';

/** Who a document's publisher is, before there is a key. */
export const NOBODY = '0'.repeat(64);

/** How long a pack holds unless its publisher says otherwise. */
export const USUAL_DAYS = 180;

/** A document as it would be signed today: what only signing fills in is no fault before. */
export const filled = (written: object, today: string): Record<string, unknown> => ({
  publisher: NOBODY,
  version: 1,
  issued: today,
  expires: daysAfter(today, 1),
  ...written,
});

interface Signing {
  publisher: string;
  /** The version signed last; 0 where there is none. */
  last: number;
  today: string;
  days?: number;
}

/** The document to sign: the version after the last one, or a higher one that its writer chose. */
export function dated(
  written: Readonly<Record<string, unknown>>,
  { publisher, last, today, days = USUAL_DAYS }: Signing,
): Record<string, unknown> & { version: number; expires: string } {
  return {
    ...written,
    publisher,
    version: Math.max(last + 1, Number(written['version']) || 1),
    issued: today,
    expires: daysAfter(today, days),
  };
}

/** The version in a signed document; 0 where there is none. */
export function versionOf(doc: string | undefined): number {
  const { version } = JSON.parse(doc ?? '{}') as { version?: unknown };
  return Number(version) || 0;
}
