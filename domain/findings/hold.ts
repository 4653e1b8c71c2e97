/** The heavy findings: a line of the authority's own, data brought home, a service of the same state. */
import type { Filter, Finding } from '../assessment';
import { current, latest, mergeSources } from '../claims';
import { type Difference, difference } from '../loss/counterfactual';
import { isBelow } from '../order/filter';
import { placesOf } from '../situation/situation';
import { type Case, finding, open, ownDecision, ownOrders, remaining, roads } from './standpoint';
import { DATA_KINDS, type DataKind, type Level, TRACKS } from '../words';

/** Alert: the authority has its own line into the service; a judge on paper never hides it. */
export function directAccess(c: Case): Finding[] {
  const lines = DATA_KINDS.flatMap((data) =>
    (['criminal', 'national-security'] as const).flatMap((track) =>
      open(roads(c, data, track)).filter((r) => r.kind === 'direct-technical-access'),
    ),
  );
  if (lines.length === 0) return [];
  const data = [...new Set(lines.map((r) => r.data))];
  const content = data.some(isContent);
  const d = difference(c.s, c.state, ['localization', 'direct-access'], c.l, c.preferred, c.dataset);
  return [
    finding(c, 'direct-access', {
      key: content ? 'direct-access.content' : 'direct-access.metadata',
      level: content ? 'alert' : 'notice',
      because: [{ key: 'step.line', params: {}, records: [c.state] }, ...compared(d)],
      reason: { ...lineOf(c), instead: otherForum(d) },
      lost: d.lost,
      // What the paper says is still told, beside the line: the doors of the domestic order.
      remaining: ownOrders(c),
      data,
      sources: mergeSources(lines.map((r) => r.sources)),
    }),
  ];
}

/** The line by its own name, and since when it is known. */
function lineOf(c: Case): { law: string | undefined; since: string | undefined } {
  const claims = c.dataset.jurisdictions.get(c.state)?.directAccess ?? [];
  const line = current(claims, c.s.who.on).find((x) => x.value.known === true && x.value.reaches === 'services');
  return { law: line?.law ?? line?.value.system, since: line?.since };
}

/** Does the authority have a line of its own into what was written? */
const opensContent = (c: Case): boolean =>
  (['stored-content', 'live-content'] as const).some((data) =>
    TRACKS.some((track) => open(roads(c, data, track)).some((r) => r.kind === 'direct-technical-access')),
  );

const isContent = (data: DataKind) => data === 'stored-content' || data === 'live-content';

/** Localized data: alert, warning or hint by who still decides and what was lost (DESIGN §3.6). */
export function localized(c: Case): Finding[] {
  if (c.l.localized !== 'yes') return [];
  const d = difference(c.s, c.state, ['localization', 'direct-access'], c.l, c.preferred, c.dataset);
  const decision = ownDecision(c);
  const left = ownOrders(c);
  const stronger = d.verdict === 'stronger';
  // With a line into it, nobody has to decide, whatever the paper says.
  const { level, how } = opensContent(c)
    ? { level: 'alert' as Level, how: 'below.plain' }
    : stronger
      ? { level: 'hint' as Level, how: 'stronger' }
      : weigh(c, d, decision, left);
  const domestic = c.s.seat === c.state && d.reference?.why !== 'usual';
  const cause = domestic ? 'domestic' : c.l.cause === 'measure' ? 'measure' : 'operator';
  return [
    finding(c, stronger ? 'stronger-localization' : 'localized', {
      key: `localized.${cause}.${how}`,
      level,
      params: { law: c.l.measure?.measure.name ?? '' },
      because: [
        ...(c.l.measure === undefined
          ? []
          : [{ key: 'step.measure', params: { law: c.l.measure.measure.name }, records: [c.l.measure.measure.id] }]),
        ...compared(d),
      ],
      reason: {
        law: c.l.measure?.measure.name,
        // The day the data came home is what counts; where nobody wrote it down, the day the norm came into force.
        since: c.s.storage['stored-content']?.since ?? latest(c.l.measure?.measure.status ?? [], c.s.who.on)?.since,
        instead: otherForum(d),
      },
      lost: d.lost,
      remaining: left,
      sources: mergeSources([c.l.sources, ...left.map((f) => f.sources)]),
    }),
  ];
}

function weigh(
  c: Case,
  d: Difference,
  decision: ReturnType<typeof ownDecision>,
  left: Filter[],
): { level: Level; how: string } {
  if (decision === 'below') return { level: 'alert', how: 'below' };
  // A lost filter weaker than what remains is no loss worth a warning.
  const worthy = d.lost.some((f) => left.every((r) => !isBelow(f.authorizer, r.authorizer)));
  if (c.l.cause === 'measure' && decision === 'independent' && d.verdict === 'weaker' && worthy)
    return { level: 'warning', how: 'court' };
  return { level: 'hint', how: decision === 'independent' ? 'kept' : 'unknown' };
}

/** One filter: the requester's own state holds operator or data, and no measure is known to keep it there. */
export function domestic(c: Case): Finding[] {
  const held = placesOf(c.s, 'stored-content')?.includes(c.state) ?? false;
  const controlled = c.s.controlledFrom.includes(c.state);
  // Where an authority has a line into the content, no decision on paper stands before it: the alert says that.
  if (c.l.localized === 'yes' || (!held && !controlled) || opensContent(c)) return [];
  const decision = ownDecision(c);
  // A local company of a foreign group that keeps the data elsewhere can be ordered, but makes no domestic service.
  const contract = c.s.seat === c.state && !held && c.s.controlledFrom.some((state) => state !== c.state);
  const where = contract ? 'contract' : c.s.seat === c.state ? 'seat' : controlled ? 'parent' : 'place';
  return [
    finding(c, 'domestic', {
      key: `domestic.${where}.${decision}`,
      level: decision === 'below' && !contract ? 'notice' : 'hint',
      remaining: remaining(c),
      sources: mergeSources(remaining(c).map((f) => f.sources)),
    }),
  ];
}

/** Another forum by name, where nothing of this one was taken away but something is missing from it. */
const otherForum = ({ reference }: Difference): string | undefined =>
  reference === undefined || reference.why === 'usual' ? undefined : reference.name;

export const compared = (d: Difference) =>
  d.reference === undefined
    ? []
    : [
        {
          key: `step.reference-${d.reference.why}`,
          params: { reference: d.reference.name },
          records: [d.reference.service],
        },
      ];
