/** Norms and facts told beside the routes: a localization law not obeyed, encryption, moves, what the person left open. */
import type { Finding, Step } from '../assessment';
import type { Measure } from '../schema';
import { current, isSettled, isStale, mergeSources } from '../claims';
import { STORES } from '../localization/localized';
import { concerns, factOf } from '../situation/person';
import { placesOf } from '../situation/situation';
import { code } from '../states';
import { type Case, finding } from './standpoint';

/** Hint: a localization law exists, but this operator refuses it or nobody knows. Never a warning. */
export function lawUnmet(c: Case): Finding[] {
  if (c.l.localized === 'yes') return [];
  // A gateway or an access guarantee wants no data kept: it is listed among the measures, not called localization.
  const storing = c.l.measures.filter((m) => STORES.has(m.measure.type));
  const unmet = storing.filter((m) => m.complies !== 'yes' && (m.applies !== 'no' || m.recorded));
  const first = unmet.find((m) => m.complies === 'no' && m.recorded) ?? unmet[0];
  if (first === undefined) return [];
  const refuses = first.complies === 'no' && first.recorded;
  return [
    finding(c, 'law-unmet', {
      key: refuses ? 'law-unmet.refuses' : 'law-unmet.unknown',
      level: 'hint',
      params: { law: first.measure.name },
      because: [
        { key: 'step.measure-unmet', params: { law: first.measure.name }, records: [first.measure.id] },
        ...enforced(c, first.measure),
      ],
      sources: first.sources,
    }),
  ];
}

/** What the state did to those who did not comply; first what names this operator, then the newest. */
function enforced(c: Case, measure: Measure): Step[] {
  const names = [c.s.service.name, c.s.operator?.name ?? ''].flatMap((name) => name.split(' ').slice(0, 1));
  const own = (text: string) => (names.some((name) => name.length > 2 && text.includes(name)) ? 0 : 1);
  return current(measure.enforcement, c.s.who.on)
    .sort((a, b) => own(a.value) - own(b.value) || ((a.since ?? '') < (b.since ?? '') ? 1 : -1))
    .slice(0, 3)
    .map(({ value, since }) => ({
      key: 'step.enforcement',
      params: { finding: since === undefined ? value : `${value} (${since})` },
      records: [measure.id],
    }));
}

/** What encryption leaves readable at the operator. It changes what can be had, not who may ask. */
export function encryption(c: Case): Finding[] {
  const claim = c.s.encryption;
  if (!c.isHome || claim === undefined || !isSettled(claim)) return [];
  const { content, backups } = claim.value;
  if (content !== 'end-to-end-default' && content !== 'optional') return [];
  return [
    finding(c, 'encryption', {
      key: `encryption.${content}`,
      level: 'none',
      params: backups === undefined || backups === 'unknown' ? {} : { backups },
      sources: claim.sources,
    }),
  ];
}

/** The operator moved the data; the person did not. */
export function moves(c: Case): Finding[] {
  if (!c.isHome) return [];
  return current(c.s.regime.moves, c.s.who.on)
    .filter(
      (m) =>
        isSettled(m) &&
        m.value.cause !== 'measure-refused' &&
        m.value.to.length > 0 &&
        isStillThere(m.value.to, c) &&
        concerns(m.value.persons, c.s.who, c.dataset) === 'yes',
    )
    .map((m) =>
      finding(c, 'moved', {
        key: `moved.${m.value.cause}`,
        level: 'none',
        params: {
          states: m.value.to.map(code).join(' '),
          statesFrom: m.value.from.map(code).join(' '),
          date: m.since ?? m.value.on ?? '',
        },
        sources: m.sources,
      }),
    );
}

/** A move is told while its end holds: where the data went is where it is kept today, or nobody knows. */
function isStillThere(to: readonly string[], c: Case): boolean {
  const places = placesOf(c.s, 'stored-content');
  return places === undefined || places.some((place) => to.includes(place));
}

/** Hint: another answer would hold if a fact about the person were otherwise, or were known. */
export function depends(c: Case): Finding[] {
  if (!c.isHome) return [];
  const twins = c.s.otherwise
    .filter((o) => o.service !== c.s.regime.id)
    .map((o) =>
      finding(c, 'depends', {
        key: 'depends.twin',
        level: 'none',
        params: { fact: o.fact, twin: c.dataset.services.get(o.service)?.name ?? o.service },
      }),
    );
  const assumed = c.s.otherwise
    .filter((o) => o.service === c.s.regime.id)
    .map((o) =>
      finding(c, 'depends', {
        key: 'depends.assumed',
        level: 'none',
        params: { fact: o.fact, value: factOf(o.fact, c.s.who)?.value.toUpperCase() ?? '' },
      }),
    );
  const unknown = [...c.s.open].map((fact) =>
    finding(c, 'depends', { key: 'depends.open', level: 'none', params: { fact } }),
  );
  return [...assumed, ...twins, ...unknown];
}

export function storageUnknown(c: Case): Finding[] {
  if (!c.isHome || placesOf(c.s, 'stored-content') !== undefined) return [];
  const oneOf = c.s.storage['stored-content']?.value.oneOf ?? [];
  return [
    finding(c, 'storage-unknown', {
      key: oneOf.length > 0 ? 'storage-unknown.one-of' : 'storage-unknown',
      level: 'none',
      params: oneOf.length > 0 ? { states: oneOf.map(code).join(' ') } : {},
      sources: c.s.storage['stored-content']?.sources ?? [],
    }),
  ];
}

/** Claims past their review date are shown as old, never silently dropped. What has ended needs no review. */
export function stale(c: Case): Finding[] {
  const { on } = c.s.who;
  const claims = [
    c.s.storage['stored-content'],
    ...current(c.dataset.jurisdictions.get(c.state)?.standards ?? [], on),
    ...c.l.measures.flatMap((m) => current(m.measure.status, on)),
  ];
  const old = claims.filter((x) => x !== undefined && isStale(x, on));
  return old.length === 0
    ? []
    : [
        finding(c, 'stale', {
          key: 'stale',
          level: 'none',
          params: { number: String(old.length) },
          sources: mergeSources(old.map((x) => x?.sources ?? [])),
        }),
      ];
}
