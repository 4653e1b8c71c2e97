/** The chain of filters drawn in plain text: from the requester, past each decision, to the data. */
import type { Assessment, Filter, Route } from '../../domain/assessment';
import { ledgerOf } from '../../domain/answer/ledger';
import type { DataKind } from '../../domain/words';
import { chainWords, filterWords } from '../../locales/sentences';
import { upper, type Voice } from './voice';
import { wrap } from './wrap';

/** One requester's easiest way to one kind of data on the criminal track, as a drawing. */
export function drawRoad(a: Assessment, requester: string, data: DataKind, v: Voice): string[] {
  const { chosen, others } = ledgerOf(a, requester).lines[data];
  const title = v.bold(v.label('road.title', { state: v.state(requester), data: v.term('data', data) }));
  if (chosen === undefined) return [title, ...wrap(v.label('road.unknown'), '  ')];
  return [title, ...drawing(chosen, v), ...besides(chosen, others, v)];
}

function drawing(road: Route, v: Voice): string[] {
  const end = { data: v.term('data', road.data), route: v.term('route', road.kind) };
  const through = road.through === undefined ? '' : v.state(road.through);
  const wordy =
    road.kind === 'mlat' || road.kind === 'none-known'
      ? v.label('road.through', { ...end, through })
      : v.label('road.end', end);
  return [
    `  ${v.label('road.start', { state: v.state(road.requester) })}`,
    '    |',
    ...(road.filters.length === 0
      ? [`    |   (${v.part('road.nobody')})`]
      : road.filters.flatMap((f, i) => station(f, i + 1, v))),
    '    v',
    ...wrap(wordy, '  '),
  ];
}

function station(f: Filter, number: number, v: Voice): string[] {
  const norm = [f.law, f.at].filter((x) => x !== undefined).join(', ');
  const grounds = f.part === 'requesting' || f.grounds === 'none' ? '' : v.term('grounds', f.grounds);
  return [
    ...wrap(upper(filterWords(v.lang, f), v.lang), `    +-- ${number}. `, '    |      '),
    ...(norm === '' ? [] : wrap(norm, '    |      ')),
    ...(f.review === 'court-on-objection' ? wrap(v.term('review', f.review), '    |      ') : []),
    ...(grounds === '' ? [] : wrap(grounds, '    |      ')),
    ...(f.exigency === undefined
      ? []
      : wrap(v.label('road.times', { exigency: f.exigency.replace(/\.$/, '') }), '    |      ')),
  ];
}

function besides(road: Route, ways: readonly Route[], v: Voice): string[] {
  const open = new Set(ways.filter((r) => r.status === 'in-force').map((r) => r.kind));
  const others = names(
    ways.filter((r) => r.status === 'in-force' && r.kind !== road.kind),
    v,
  );
  const maybe = names(
    ways.filter((r) => r.status === 'unknown' && r.kind !== road.kind && !open.has(r.kind)),
    v,
  );
  return [
    ...(road.hindrances.length === 0
      ? []
      : wrap(v.label('road.costs', { costs: road.hindrances.map((h) => h.text.replace(/\.$/, '')).join('; ') }), '  ')),
    ...(others === '' ? [] : wrap(v.label('road.others', { routes: others }), '  ')),
    ...(maybe === '' ? [] : wrap(v.label('road.maybe', { routes: maybe }), '  ')),
  ];
}

const names = (roads: readonly Route[], v: Voice): string =>
  [...new Set(roads.map((r) => v.term('route', r.kind)))].join('; ');

/** "Who you are: nobody decides (the operator may hand it over by choice)" */
export function shortRoad(a: Assessment, requester: string, data: DataKind, v: Voice): string {
  const road = ledgerOf(a, requester).lines[data].chosen;
  const kind = v.term('data', data);
  if (road === undefined) return upper(`${kind}: ${v.part('road.unknown')}`);
  const filters = chainWords(v.lang, road.filters);
  return v.label('road.short', {
    data: kind,
    route: v.term('route', road.kind),
    filters: filters === '' ? v.part('road.nobody') : filters,
  });
}
