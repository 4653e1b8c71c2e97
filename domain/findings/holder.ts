/**
 * A state that asks nothing itself and yet can reach the data by its own law. Notice: it has a line of its own into the
 * content, wherever the reader lives. Hint: nobody independent decides there, or nobody opened whether it is so, or its line
 * shows who writes and when (Belarus). Never suppressed because home's law is as bad.
 */
import type { Finding, HolderAnswer, Route, Said } from '../assessment';
import { mergeSources } from '../claims';
import { chosenRoute } from '../order/chosen';
import { lacksIndependence } from '../order/independence';
import { isForStaff, isSealed } from '../situation/reach';
import { placesOf } from '../situation/situation';
import { code } from '../states';
import { finding } from './finding';
import { sentence } from './sentences';
import type { DataKind } from '../words';
import {
  certain,
  CONTENT,
  isOwn,
  lines,
  METADATA,
  opensContent,
  perhapsBelow,
  perhapsOpen,
  roads,
  type Standpoint,
} from './standpoint';

/** @param at seen by the holder */
export function holder(at: Standpoint): Finding[] {
  const { situation, state } = at;
  const lineInto = (kinds: readonly DataKind[]) => lines(at, kinds)[0];
  const line = lineInto(CONTENT);
  const known = { state: code(state), service: situation.service.name };
  const said = { stateOther: code(state), service: situation.service.name };
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
  const shows = lineInto(METADATA);
  // On the criminal track: that a state has secret programmes is true of nearly all, and said of each where it asks.
  const bare = line ?? certain(roads(at, 'stored-content')).find((r) => isOwn(r) && r.filters.some(lacksIndependence));
  // A line to what nobody there can read brings ciphertext. There is a line all the same, as there is for whom it asks.
  const isLineOnly = line !== undefined && shows === undefined;
  const below = isLineOnly ? sentence('direct-access.content', known) : sentence('holder.below', said);
  const weak = bare === undefined ? perhaps(at, said) : { says: below, road: bare };
  const [first, ...also] = [
    ...(weak === undefined ? [] : [weak.says]),
    ...(shows === undefined ? [] : [sentence('direct-access.metadata', known)]),
  ];
  if (first === undefined) return [];
  return [
    finding(at, 'holder', {
      says: () => first,
      also,
      level: 'hint',
      remaining: weak?.road?.filters ?? [],
      data: [...(weak === undefined ? [] : (['stored-content'] as const)), ...(shows === undefined ? [] : METADATA)],
      sources: mergeSources([weak?.road?.sources ?? [], shows?.sources ?? []]),
    }),
  ];
}

/** A claim that nobody opened makes no road; that Russia may have a line into it must not be hidden behind two courts. */
function perhaps(
  at: Standpoint,
  said: { stateOther: string; service: string },
): { says: Said; road?: Route } | undefined {
  const line = isSealed(at.situation) ? undefined : perhapsOpen(at);
  if (line !== undefined) return { says: sentence('holder.perhaps-line', said), road: line };
  const road = perhapsBelow(at);
  return road === undefined || !holdsAnything(at) ? undefined : { says: sentence('order.perhaps-below', said), road };
}

/** Seat, control or storage: being one of many places in question is worth a word only where there may be a line. */
const holdsAnything = ({ situation: s, state }: Standpoint): boolean =>
  s.controlledFrom.includes(state) || (placesOf(s, 'stored-content')?.includes(state) ?? false);

/** What the answer says of a holder: by what it holds, whether it has a line, and who is enough there. */
export function holderAnswer(at: Standpoint): HolderAnswer {
  const { situation: s, state } = at;
  const own = roads(at, 'stored-content');
  return {
    state: code(state),
    holds: [
      ...(s.seat === state ? (['seat'] as const) : []),
      ...(s.controlledFrom.includes(state) && s.seat !== state ? (['control'] as const) : []),
      ...(placesOf(s, 'stored-content')?.includes(state) ? (['storage'] as const) : []),
    ],
    line: opensContent(at) ? true : perhapsOpen(at) === undefined ? false : 'unknown',
    decides: chosenRoute(own)?.filters[0]?.authorizer ?? 'unknown',
  };
}
