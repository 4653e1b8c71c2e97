/** What a newer version of a pack says otherwise than the one before, counted: by entry, whatever the order. */
import type { PackDocument } from './shape';

export interface Change {
  added: number;
  changed: number;
  removed: number;
  same: number;
}

export function changeBetween(before: PackDocument, after: PackDocument): Change {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const kept = [...now.keys()].filter((key) => old.has(key));
  const changed = kept.filter((key) => old.get(key) !== now.get(key)).length;
  return {
    added: now.size - kept.length,
    changed,
    removed: old.size - kept.length,
    same: kept.length - changed,
  };
}

/** More than a fifth of what there was: then somebody should look at it before it is taken in. */
export const isMuch = ({ added, changed, removed, same }: Change): boolean =>
  (added + changed + removed) * 5 > changed + removed + same;

/** What each entry says, by what it is about: a record by its id, a fact by its service, advice by those it is for. */
function entriesOf({ own, extending, facts, advice, unread }: PackDocument): Map<string, string> {
  const entries = new Map<string, string>();
  const add = (about: string, said: unknown) =>
    entries.set(about, `${entries.get(about) ?? ''}${JSON.stringify(said)}\n`);
  for (const record of [...own, ...extending]) add(`${record.kind} ${record.id}`, record);
  for (const fact of facts)
    add(`${fact.kind} ${JSON.stringify(fact.kind === 'withdrawn' ? fact.about : fact.service)}`, fact);
  for (const one of advice) add(`advice ${JSON.stringify(one.for)}`, one);
  for (const one of unread) add(`${one.kind} ${JSON.stringify(one)}`, one);
  return entries;
}
