/** What a pack changes, before anybody takes it in: which answers, for whom, from what to what. */
import type { Difference, Finding, Heard } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import type { Service } from '../../domain/schema';
import type { Level } from '../../domain/words';
import { levelOf } from '../../domain/findings/findings';
import { beside } from './beside';
import { isAbout } from './concerns';
import { hear } from './hear';
import type { Pack } from './pack';
import { subjectsOf } from './subjects';

export interface Effect {
  home: string;
  service: string;
  name: string;
  /** Undefined where the dataset does not know the service. */
  before: Level | undefined;
  after: Level;
  /** Is it the pack's word that is read first? */
  leads: boolean;
  added: Finding[];
  differs: Difference[];
  heard: Heard;
}

/** Every answer in which the pack has something to say, by home and service. @param homes lower-case codes */
export function effectsOf(pack: Pack, dataset: Dataset, homes: readonly string[], on: string): Effect[] {
  const services = servicesToAsk(pack, dataset);
  return homes.flatMap((home) => services.flatMap((service) => effectOn(service, pack, dataset, home, on) ?? []));
}

/**
 * Services whose answer may be another: those the pack names, or whose company it speaks of; any, where it speaks of a
 * state's law. Advice for a category, a state or an authority stands beside thousands and is not counted.
 */
export function servicesToAsk(pack: Pack, dataset: Dataset): Service[] {
  const subjects = subjectsOf(pack, dataset);
  const { facts, advice } = pack.document;
  const named = new Set([
    ...facts.flatMap((f) => (f.kind !== 'withdrawn' ? f.service : 'service' in f.about ? f.about.service : [])),
    ...advice.flatMap(({ for: target }) => ('service' in target ? target.service : [])),
  ]);
  const all = [...beside(dataset, pack).services.values()];
  if (subjects.states.size > 0 || subjects.hasGroups) return all;
  return all.filter(({ id }) => named.has(id) || isAbout(id, subjects, dataset));
}

export function effectOn(service: Service, pack: Pack, dataset: Dataset, home: string, on: string): Effect | undefined {
  const given = service.hosts[0]?.host ?? service.id;
  const question = { given, person: { home }, on, alternatives: false as const };
  const answer = hear(question, dataset, [pack]);
  const [heard] = answer.heard ?? [];
  if (heard === undefined || answer.service?.id !== service.id) return undefined;
  const added = answer.findings.filter(({ publisher }) => publisher !== undefined);
  return {
    home,
    service: service.id,
    name: service.name,
    before: answer.service.by === undefined ? levelOf(answer.findings.filter((f) => !added.includes(f))) : undefined,
    after: answer.level,
    leads: answer.findings[0]?.publisher !== undefined,
    added,
    differs: heard.differs,
    heard,
  };
}
