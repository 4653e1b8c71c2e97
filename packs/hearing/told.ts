/**
 * Facts that only packs bring, as findings about a service: each with its publisher, its day and its sources. None of them
 * changes a road. What was measured tells of no order; who is listed need not obey; an old word says how old it is.
 */
import type { Finding, Said } from '../../domain/assessment';
import { firstDay, holdsOn, isStale } from '../../domain/claims';
import type { Dataset } from '../../domain/dataset';
import type { Claim, Source } from '../../domain/schema';
import { code } from '../../domain/states';
import type { Level } from '../../domain/words';
import type { DisclosureSeries, Membership, Observation, Stance } from '../document/facts';
import type { Pack } from './pack';
import { told } from './sentences';

/** The service as an answer names it, for whom, on which day. */
export interface Asked {
  service: { id: string; name: string };
  /** States that have a claim on the person, lower case. */
  requesters: readonly string[];
  on: string;
}

interface Word {
  said: Said;
  also?: Said[];
  level: Level;
  state: string;
}

/**
 * What the pack tells of a service, in the order of its document. A claim of the future is not told yet. What was
 * measured in other states, or asked and answered there, is nothing to this person; a register is told, and weighs nothing.
 */
export function toldBy(pack: Pack, asked: Asked, dataset: () => Dataset): Finding[] {
  const isTheirs = (state: string) => asked.requesters.includes(state);
  return pack.document.facts.flatMap((fact): Finding[] => {
    if (fact.kind === 'withdrawn' || fact.service !== asked.service.id) return [];
    const { name: service } = asked.service;
    switch (fact.kind) {
      case 'disclosure-series':
        return findings(
          fact.claims.filter((c) => isTheirs(c.value.requester)),
          series(service),
        );
      case 'membership':
        return findings(fact.claims, membership(service, dataset(), asked));
      case 'observation':
        return findings(
          fact.claims.filter((c) => isTheirs(c.value.jurisdiction)),
          seen(service, asked.on),
        );
      case 'stance':
        return findings(
          fact.claims.filter((c) => isTheirs(c.value.requester)),
          stance(service, asked.on),
        );
    }
  });

  function findings<V>(claims: readonly Claim<V>[], word: (claim: Claim<V>) => Word | undefined): Finding[] {
    return claims.flatMap((claim) => {
      if (claim.since !== undefined && firstDay(claim.since) > asked.on) return [];
      const found = word(claim);
      return found === undefined ? [] : [findingOf(found, claim.sources, pack)];
    });
  }
}

const findingOf = ({ said, also = [], level, state }: Word, sources: Source[], pack: Pack): Finding => ({
  kind: 'told',
  level,
  requester: code(state),
  by: pack.publisher,
  publisher: pack.name,
  pack: pack.document.slug,
  ...said,
  ...(also.length === 0 ? {} : { also }),
  because: [],
  lost: [],
  remaining: [],
  data: [],
  sources,
});

/** The day a fact began: its shape demands one. */
const dateOf = ({ since = '' }: Claim<unknown>): string => since;

const series =
  (service: string) =>
  (claim: Claim<DisclosureSeries['claims'][number]['value']>): Word => {
    const { requester, process, received, answered, accounts } = claim.value;
    const plain = {
      service,
      state: code(requester),
      date: dateOf(claim),
      until: claim.until ?? dateOf(claim),
      process,
      received,
    };
    const said =
      answered === undefined
        ? told('told.series.plain', plain)
        : accounts === undefined
          ? told('told.series.answered', { ...plain, answered })
          : told('told.series', { ...plain, answered, accounts });
    return { said, level: answered === 0 ? 'none' : 'hint', state: requester };
  };

const membership =
  (service: string, dataset: Dataset, { on, requesters }: Asked) =>
  (claim: Claim<Membership['claims'][number]['value']>): Word | undefined => {
    const measure = dataset.measures.get(claim.value.measure);
    if (measure === undefined) return undefined;
    const known = { service, law: measure.name, date: dateOf(claim) };
    const state = measure.jurisdiction;
    // Another state's register is worth knowing, and no cause for anything.
    const level = requesters.includes(state) ? 'hint' : 'none';
    return holdsOn(claim, on)
      ? { said: told(`told.member.${claim.value.cooperation}`, { ...known, state: code(state) }), level, state }
      : { said: told('told.member.ended', { ...known, until: claim.until ?? '' }), level: 'none', state };
  };

const seen =
  (service: string, on: string) =>
  (claim: Claim<Observation['claims'][number]['value']>): Word | undefined => {
    const { jurisdiction, result, networks = [] } = claim.value;
    const known = { service, state: code(jurisdiction), date: dateOf(claim) };
    const also = networks.length === 0 ? [] : [told('told.networks', { networks: networks.join(', ') })];
    if (holdsOn(claim, on))
      return {
        said: told(`told.seen.${result}`, known),
        also,
        level: result === 'reachable' ? 'none' : 'hint',
        state: jurisdiction,
      };
    // That something answered once, or answered oddly, is no news when it is over.
    return result === 'blocked' || result === 'throttled'
      ? {
          said: told(`told.seen.ended.${result}`, { ...known, until: claim.until ?? '' }),
          also,
          level: 'none',
          state: jurisdiction,
        }
      : undefined;
  };

const stance =
  (service: string, on: string) =>
  (claim: Claim<Stance['claims'][number]['value']>): Word | undefined => {
    const { requester, answer } = claim.value;
    if (!holdsOn(claim, on)) return undefined;
    const known = { service, state: code(requester) };
    const said =
      answer === 'unknown'
        ? told('told.stance.unknown', known)
        : told(`told.stance.${answer}`, { ...known, date: dateOf(claim) });
    const confirmed = confirmedOn(claim);
    const also = isOld(claim, confirmed, on) ? [told('told.old', { date: confirmed })] : [];
    return { said, also, level: 'hint', state: requester };
  };

/** The last day anybody is known to have looked, or else the one it began. */
function confirmedOn(claim: Claim<unknown>): string {
  const read = claim.sources
    .flatMap((s) => s.read ?? [])
    .sort()
    .at(-1);
  return read ?? dateOf(claim);
}

/** What a provider says of itself is good for a year (data/README.md), unless its publisher named another day. */
const isOld = (claim: Claim<unknown>, confirmed: string, on: string): boolean =>
  isStale(claim, on) ||
  (confirmed !== '' && `${Number(confirmed.slice(0, 4)) + 1}${firstDay(confirmed).slice(4)}` < on);
