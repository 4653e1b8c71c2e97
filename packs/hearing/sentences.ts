/** The sentences only packs bring: each key with the parameters it needs. The words stand in `locales/<language>/heard.json`. */
import type { Said } from '../../domain/assessment';
import type { ParameterName, PARAMETERS, Values } from '../../domain/findings/parameters';

export const TOLD = {
  'told.series': ['service', 'state', 'date', 'until', 'process', 'received', 'answered', 'accounts'],
  'told.series.answered': ['service', 'state', 'date', 'until', 'process', 'received', 'answered'],
  'told.series.plain': ['service', 'state', 'date', 'until', 'process', 'received'],
  'told.member.given': ['service', 'state', 'law', 'date'],
  'told.member.refused': ['service', 'state', 'law', 'date'],
  'told.member.unknown': ['service', 'state', 'law', 'date'],
  'told.member.ended': ['service', 'law', 'date', 'until'],
  'told.seen.reachable': ['service', 'state', 'date'],
  'told.seen.blocked': ['service', 'state', 'date'],
  'told.seen.throttled': ['service', 'state', 'date'],
  'told.seen.anomaly': ['service', 'state', 'date'],
  'told.seen.ended.blocked': ['service', 'state', 'date', 'until'],
  'told.seen.ended.throttled': ['service', 'state', 'date', 'until'],
  'told.networks': ['networks'],
  'told.stance.answers': ['service', 'state', 'date'],
  'told.stance.refuses': ['service', 'state', 'date'],
  'told.stance.paused': ['service', 'state', 'date'],
  'told.stance.unknown': ['service', 'state'],
  'told.old': ['date'],
} as const satisfies Readonly<Record<string, readonly ParameterName[]>>;
export type ToldKey = keyof typeof TOLD;

/** A sentence with all it needs. */
export const told = <K extends ToldKey>(
  key: K,
  params: { readonly [P in (typeof TOLD)[K][number]]: Values[(typeof PARAMETERS)[P]] },
): Said => ({ key, params: params as Said['params'] });
