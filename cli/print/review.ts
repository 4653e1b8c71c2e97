/** Claims as a list to tick, in Markdown: to print, to write on, and to send back. */
import type { RecordOfState } from '../../domain/check/about-state';
import type { Found } from '../../domain/check/claims-of';
import type { Source } from '../../domain/schema';

export const reviewList = (records: readonly RecordOfState[], version: string): string =>
  [
    `Dataset ${version}. Tick what is right; write beside it what is not, with the article. How to: docs/for-lawyers.md`,
    ...records.flatMap(({ record, name, claims }) => ['', `## ${name} (${record}.json)`, '', ...claims.flatMap(lines)]),
  ].join('\n');

function lines({ path, claim }: Found): string[] {
  const when = [claim.since && `since ${claim.since}`, claim.until && `until ${claim.until}`]
    .filter(Boolean)
    .join(', ');
  const law = [claim.law, claim.at].filter(Boolean).join(' ');
  const by = (claim.reviewed ?? []).map(({ by, role, on }) => `${by}, ${role}, ${on}`).join('; ');
  return [
    `- [ ] \`${path}\` ${said(claim.value)}${when === '' ? '' : ` (${when})`}`,
    `      ${law === '' ? 'no norm named' : law}; ${claim.basis}, ${claim.confidence}${by === '' ? '' : `; agreed: ${by}`}`,
    ...claim.sources.map((s) => `      ${sourceLine(s)}`),
    ...(claim.note === undefined ? [] : [`      note: ${claim.note}`]),
  ];
}

const sourceLine = ({ title, at, url, read }: Source): string =>
  [title, at, url, read === undefined ? 'opened by nobody' : `read ${read}`].filter(Boolean).join(' · ');

/** A value as words: `data stored-content, track criminal, authorizer court`. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k} ${typeof v === 'object' ? `(${said(v)})` : String(v)}`)
    .join(', ');
}
