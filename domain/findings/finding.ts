/** How a finding is put together: its sentence from what is known of the case, the ground it stands on, its reasons. */
import type { Code, Filter, Finding, Norm, Reason, Said, Step } from '../assessment';
import { BUNDLED_BY, type RecordRef, refOf } from '../refs';
import type { Source } from '../schema';
import { isSealed } from '../situation/reach';
import { primaryPlaces, type Situation } from '../situation/situation';
import { code } from '../states';
import { type Authorizer, type DataKind, type FindingKind, isContent, type Level, LEVELS } from '../words';
import { fullOr, type ParamsOf, sentence, type SentenceKey } from './sentences';
import type { Standpoint } from './standpoint';

/** What any sentence about the case may name. */
interface Known {
  state: Code;
  service: string;
  operator: string | undefined;
  stateOperator: Code | undefined;
  /** Who decides first on what is left. */
  authorizer: Authorizer | undefined;
  /** Whose decision is gone. */
  authorizerLost: Authorizer | undefined;
  stateLost: Code | undefined;
}

interface Parts {
  says: (known: Known) => Said;
  /** Sentences in the same breath. */
  also?: Said[];
  level: Level;
  because?: Step[];
  /** Why filters were lost; nothing where nobody knows. */
  reason?: { law?: Norm | undefined; since?: string | undefined; instead?: string | undefined };
  lost?: Filter[];
  remaining?: Filter[];
  data?: DataKind[];
  sources?: Source[];
}

export function finding(at: Standpoint, kind: FindingKind, parts: Parts): Finding {
  const { lost = [], remaining = [] } = parts;
  return {
    kind,
    level: readable(at, parts.level, parts.data ?? ['stored-content']),
    requester: code(at.state),
    by: BUNDLED_BY,
    ...parts.says(knownOf(at, lost, remaining)),
    ...(parts.also === undefined || parts.also.length === 0 ? {} : { also: parts.also }),
    because: [...groundOf(at), ...(parts.because ?? [])],
    ...reasonOf(parts.reason),
    lost,
    remaining,
    data: parts.data ?? ['stored-content'],
    sources: parts.sources ?? [],
  };
}

/** What cannot be read is not read: roads to end-to-end encrypted content alone cause a hint at most (DESIGN §3.6). */
const readable = ({ situation }: Standpoint, level: Level, data: readonly DataKind[]): Level =>
  isSealed(situation) && data.every(isContent) && LEVELS.indexOf(level) > LEVELS.indexOf('hint') ? 'hint' : level;

function knownOf({ state, situation }: Standpoint, lost: readonly Filter[], remaining: readonly Filter[]): Known {
  const { service, operator, seat } = situation;
  const asked = lost.filter((x) => x.part === 'requested');
  const missed = asked.find((x) => x.authorizer === 'court') ?? asked[0] ?? lost[0];
  return {
    state: code(state),
    service: service.name,
    operator: operator?.name,
    stateOperator: seat === 'unknown' ? undefined : code(seat),
    authorizer: remaining[0]?.authorizer,
    authorizerLost: missed?.authorizer,
    stateLost: missed?.jurisdiction,
  };
}

function reasonOf({ law, since, instead }: NonNullable<Parts['reason']> = {}): Pick<Finding, 'reason'> {
  const reason: Reason = {
    ...(law === undefined ? {} : { law }),
    ...(since === undefined ? {} : { since }),
    ...(instead === undefined ? {} : { instead }),
  };
  return Object.keys(reason).length === 0 ? {} : { reason };
}

/** A step of the reasoning with the records it used. */
export const step = <K extends SentenceKey>(key: K, known: ParamsOf<K>, records: RecordRef[]): Step => ({
  ...sentence(key, known),
  records,
});

/** Who is asked and where the data rests: the ground every finding stands on, and the very same for all of a situation. */
function groundOf({ situation }: Standpoint): readonly Step[] {
  let ground = GROUNDS.get(situation);
  if (ground === undefined) GROUNDS.set(situation, (ground = groundIn(situation)));
  return ground;
}

const GROUNDS = new WeakMap<Situation, readonly Step[]>();

function groundIn(situation: Situation): Step[] {
  const { operator, seat, regime, service } = situation;
  const places = primaryPlaces(situation);
  return [
    ...(regime.id === service.id
      ? []
      : [step('step.twin', { service: service.name, twin: regime.name }, [refOf(service), refOf(regime)])]),
    operator === undefined || seat === 'unknown'
      ? {
          ...fullOr('step.operator-unknown', 'step.operator-unknown.plain', { operator: operator?.name }),
          records: operator === undefined ? [] : [refOf(operator)],
        }
      : step('step.operator', { operator: operator.name, stateOperator: code(seat) }, [refOf(operator)]),
    places.length === 0
      ? step('step.storage-unknown', {}, [refOf(regime)])
      : step('step.storage', { states: places.map(code) }, [refOf(regime)]),
  ];
}
