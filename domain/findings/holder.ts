/**
 * A state that asks nothing itself and yet can reach the data by its own law. Notice: it has a line of its own into the
 * content, wherever the reader lives. Hint: nobody independent decides there, or its line shows who writes and when (Belarus).
 * Never suppressed because home's law is as bad.
 */
import type { Finding, HolderAnswer, Route } from '../assessment';
import { mergeSources } from '../claims';
import { chosenRoute } from '../order/chosen';
import { lacksIndependence } from '../order/filter';
import { exposure } from '../routes/exposure';
import { isForStaff, isSealed } from '../situation/reach';
import { placesOf } from '../situation/situation';
import { code } from '../states';
import { type DataKind, TRACKS } from '../words';
import { finding } from './finding';
import { sentence } from './sentences';
import { CONTENT, METADATA, type Standpoint } from './standpoint';

/** @param at seen by the holder */
export function holder(at: Standpoint): Finding[] {
  const { situation, state, dataset } = at;
  const roadsTo = (data: DataKind) =>
    TRACKS.flatMap((track) => exposure(situation, state, data, track, dataset)).filter((r) => r.status === 'in-force');
  const lineInto = (kinds: readonly DataKind[]) =>
    kinds.flatMap(roadsTo).find((r) => r.kind === 'direct-technical-access');
  const line = lineInto(CONTENT);
  const said = { stateOther: code(state), service: situation.service.name };
  // A line to what nobody there can read brings ciphertext: then it counts as a state where nobody independent decides.
  if (line !== undefined && !isSealed(situation)) {
    const { sources } = line;
    const isOrgan = situation.organ.has(state);
    if (isOrgan && isForStaff(situation))
      return [
        finding(at, 'holder', { says: (known) => sentence('direct-access.staff', known), level: 'hint', sources }),
      ];
    const how = isOrgan ? 'organ' : 'line';
    return [finding(at, 'holder', { says: () => sentence(`holder.${how}`, said), level: 'notice', sources })];
  }
  // On the criminal track: that a state has secret programmes is true of nearly all, and said of each where it asks.
  const bare =
    line ??
    roadsTo('stored-content').find((r) => r.track === 'criminal' && isOwn(r) && r.filters.some(lacksIndependence));
  const shows = lineInto(METADATA);
  const known = { state: code(state), service: situation.service.name };
  const seen = shows === undefined ? [] : [sentence('direct-access.metadata', known)];
  const [first, ...also] = [...(bare === undefined ? [] : [sentence('holder.below', said)]), ...seen];
  if (first === undefined) return [];
  return [
    finding(at, 'holder', {
      says: () => first,
      also,
      level: 'hint',
      remaining: bare?.filters ?? [],
      data: [...(bare === undefined ? [] : (['stored-content'] as const)), ...(shows === undefined ? [] : METADATA)],
      sources: mergeSources([bare?.sources ?? [], shows?.sources ?? []]),
    }),
  ];
}

const isOwn = ({ kind }: Route): boolean => kind === 'domestic-order' || kind === 'operator-compulsion';

/** What the answer says of a holder: by what it holds, whether it has a line, and who is enough there. */
export function holderAnswer({ situation: s, state, dataset }: Standpoint): HolderAnswer {
  const own = exposure(s, state, 'stored-content', 'criminal', dataset);
  const lines = CONTENT.flatMap((data) => TRACKS.flatMap((track) => exposure(s, state, data, track, dataset))).filter(
    (r) => r.kind === 'direct-technical-access',
  );
  return {
    state: code(state),
    holds: [
      ...(s.seat === state ? (['seat'] as const) : []),
      ...(s.controlledFrom.includes(state) && s.seat !== state ? (['control'] as const) : []),
      ...(placesOf(s, 'stored-content')?.includes(state) ? (['storage'] as const) : []),
    ],
    line: lines.some((r) => r.status === 'in-force') ? true : lines.length > 0 ? 'unknown' : false,
    decides: chosenRoute(own)?.filters[0]?.authorizer ?? 'unknown',
  };
}
