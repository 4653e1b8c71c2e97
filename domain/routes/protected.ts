/**
 * What stands between a requester and what is kept with a service, for comparing alone. Only chains and doubts count there, so
 * it need not be worked out for each service and person: it is the same for services held alike (`stranger.ts`), and the
 * same for all persons whom neither the rules of the service nor the laws on the way tell apart.
 */
import type { Dataset } from '../dataset';
import { seenAs, seenByRequester } from '../law/seen-as';
import { recallOn } from '../memory';
import { type Protection, protectionOf } from '../order/protection';
import type { Subject } from '../question';
import type { Outline } from '../situation/outline';
import { placesOf } from '../situation/situation';
import type { DataKind } from '../words';
import { allRoads } from './routes';
import { footings, postures } from './stranger';

/** Of any situation of this person: against one requester's road to one kind of data on the criminal track. */
export function protections(
  requester: string,
  data: DataKind,
  who: Subject,
  dataset: Dataset,
): (s: Outline) => Protection {
  const seen = seenByRequester(requester, who, dataset);
  const { strangers, neighbours, own } = recallOn(dataset, who.on, `protections ${requester} ${data} ${seen}`, () => ({
    strangers: new Map<number, Protection>(),
    neighbours: new Map<number, Protection>(),
    own: new WeakMap<object, Map<string, Protection>>(),
  }));
  const postureOf = postures(requester, data, who, dataset);
  const footingOf = footings(requester, data, who, dataset);
  const workOut = (situation: Outline) =>
    protectionOf(allRoads({ requester, data, track: 'criminal', situation, dataset }));
  const byItself = (s: Outline): Protection => {
    let known = own.get(s.alike);
    if (known === undefined) own.set(s.alike, (known = new Map()));
    return remembered(known, onTheWay(s, data, dataset), () => workOut(s));
  };
  return (s) => {
    const posture = postureOf(s);
    if (posture !== undefined) return remembered(strangers, posture, () => workOut(s));
    const footing = footingOf(s);
    if (footing === undefined) return byItself(s);
    const shared = remembered(neighbours, footing, () => byItself(s));
    // A road that may be open at home is one to this service: a doubt of its own.
    return shared.doubtful.size === 0 ? shared : byItself(s);
  };
}

function remembered<K>(known: Map<K, Protection>, key: K, workOut: () => Protection): Protection {
  let protection = known.get(key);
  if (protection === undefined) known.set(key, (protection = workOut()));
  return protection;
}

/** How the laws of those that could be asked see the person. */
const onTheWay = (s: Outline, data: DataKind, dataset: Dataset): string =>
  [...s.controlledFrom, ...(placesOf(s, data) ?? [])].map((state) => seenAs(state, s.who, dataset)).join(' ');
