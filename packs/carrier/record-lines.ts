/** A record in plain lines, for a page that knows no shapes: what each claim says, since when, and by which sources. */
type Json = Readonly<Record<string, unknown>>;

/** What it is about, by the names its writer gave it. */
export function titleOf({ kind, id, service, name }: Json): string {
  return [kind, id ?? service, name].filter((part) => typeof part === 'string').join(' · ');
}

/** `storage: jurisdiction kr, role primary; since 2026-03 (Report of our own, https://…)` */
export const linesOf = (record: Json): string[] =>
  Object.entries(record).flatMap(([field, list]) =>
    Array.isArray(list) ? list.filter(isClaim).map((claim) => `${field}: ${claimLine(claim)}`) : [],
  );

const isClaim = (item: unknown): item is Json =>
  typeof item === 'object' && item !== null && Array.isArray((item as Json)['sources']);

function claimLine({ value, since, until, note, sources }: Json): string {
  const when = [
    ['since', since],
    ['until', until],
  ].flatMap(([word, day]) => (typeof day === 'string' ? [`${String(word)} ${day}`] : []));
  const by = (sources as readonly Json[]).map(({ title, url }) => [title, url].filter(Boolean).join(', '));
  const said = [inWords(value), ...when, ...(typeof note === 'string' ? [note] : [])];
  return `${said.join('; ')} (${by.join('; ')})`;
}

/** A value without its brackets: `requester kr, received 100, answered 80`. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${inWords(inner)}`)
    .join(', ');
}
