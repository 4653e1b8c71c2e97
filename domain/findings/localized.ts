/**
 * Data brought or kept home. Alert where nobody independent of the requester decides there; warning where a measure of
 * the state keeps it there, an independent body, or nobody knows who, remains, and what was lost was not weaker; else a hint
 * (DESIGN §3.6).
 */
import type { Filter, Finding } from '../assessment';
import { latest, mergeSources } from '../claims';
import { normOf } from '../law/norm';
import { type Counterfactual, counterfactual } from '../loss/counterfactual';
import { isBelow } from '../order/filter';
import { refOf } from '../refs';
import type { Level } from '../words';
import { compared, otherForum } from './compared';
import { perhapsLine, perhapsOrdered } from './decided';
import { finding, step } from './finding';
import { fullOr, sentence } from './sentences';
import { opensContent, ownDecision, ownOrders, perhapsBelow, type Standpoint } from './standpoint';

/** What is left × what was lost → level and sentence; the exceptions stand above the base rows. */
const OUTCOMES = {
  /** With a line into it, nobody has to decide: the plain sentence, which names no body. */
  line: { level: 'alert', how: 'below' },
  stronger: { level: 'hint', how: 'stronger' },
  below: { level: 'alert', how: 'below' },
  'court-lost-another': { level: 'warning', how: 'court' },
  'court-lost-nothing': { level: 'hint', how: 'kept' },
  /** Nobody opened who runs it; if it is so, nobody independent decides. */
  perhaps: { level: 'hint', how: 'below' },
  unknown: { level: 'hint', how: 'unknown' },
  /** Whoever it is that decides: what was lost was no weaker than that. */
  'unknown-lost-court': { level: 'warning', how: 'unknown' },
} as const satisfies Readonly<Record<string, { level: Level; how: string }>>;

export function localized(at: Standpoint): Finding[] {
  const { localization, situation } = at;
  if (localization.localized !== 'yes') return [];
  const d = counterfactual(at, ['localization', 'direct-access']);
  const left = ownOrders(at);
  const outcome = outcomeOf(at, d, left);
  const { level, how } = OUTCOMES[outcome];
  const isOwn = situation.seat === at.state && d.reference?.why !== 'usual';
  const cause = isOwn ? 'domestic' : localization.cause === 'measure' ? 'measure' : 'operator';
  const norm = localization.measure?.measure;
  const law = norm && normOf(norm);
  const plain = `localized.${cause}.${how}.plain` as const;
  return [
    finding(at, outcome === 'stronger' ? 'stronger-localization' : 'localized', {
      says: (known) => {
        // That it lies there rests on the same unopened claim: it is told as what may be ordered, not as what is.
        if (outcome === 'perhaps') return perhapsOrdered(at, known.service);
        if (outcome === 'line') return sentence(plain, known);
        return fullOr(`localized.${cause}.${how}`, plain, { ...known, law });
      },
      also: perhapsLine(at),
      level,
      because: [
        ...(norm === undefined || law === undefined ? [] : [step('step.measure', { law }, [refOf(norm)])]),
        ...compared(d),
      ],
      reason: {
        law,
        // The day the data came home is what counts; where nobody wrote it down, the day the norm came into force.
        since: situation.storage['stored-content']?.since ?? latest(norm?.status ?? [], situation.who.on)?.since,
        instead: otherForum(d),
      },
      lost: d.lost,
      remaining: left,
      sources: mergeSources([localization.sources, ...left.map((f) => f.sources)]),
    }),
  ];
}

function outcomeOf(at: Standpoint, d: Counterfactual, left: readonly Filter[]): keyof typeof OUTCOMES {
  if (opensContent(at)) return 'line';
  if (d.verdict === 'stronger') return 'stronger';
  switch (ownDecision(at)) {
    case 'below':
      return 'below';
    case 'unknown':
      if (perhapsBelow(at) !== undefined) return 'perhaps';
      return isLoss(at, d, (f) => f.authorizer === 'court') ? 'unknown-lost-court' : 'unknown';
    case 'independent': {
      // A lost filter weaker than what remains is no loss worth a warning.
      const isWorthy = (f: Filter) => left.every((r) => !isBelow(f.authorizer, r.authorizer));
      return isLoss(at, d, isWorthy) ? 'court-lost-another' : 'court-lost-nothing';
    }
  }
}

/** Did a measure of the state take away a decision worth a warning? */
const isLoss = (at: Standpoint, d: Counterfactual, isWorthy: (lost: Filter) => boolean): boolean =>
  at.localization.cause === 'measure' && d.verdict === 'weaker' && d.lost.some(isWorthy);
