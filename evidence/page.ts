/** The answer about a page, format `page/1`: each service inside it with what the core says of it. Pure. */
import type { Assessment, Code, Said } from '../domain/assessment';
import { operatorAnswer } from '../domain/answer/operator-page';
import type { Dataset } from '../domain/dataset';
import { weight } from '../domain/findings/findings';
import type { Level } from '../domain/words';
import { type Embedded, inside, type Mailbox, type Target } from './embedded';
import { read, type Seen } from './seen';

/** A service as an answer about a page tells it: the first sentence of its own answer, and where it lives. */
export interface Brief {
  id: string;
  name: string;
  level: Level;
  lead?: Said & { also?: Said[] };
  operator: { name: string; jurisdiction: Code | 'unknown' } | null;
  places: Code[];
  oneOf: Code[];
}

export interface PageAnswer {
  format: 'page/1';
  host: string | null;
  /** The heaviest first. */
  services: (Brief & { by: Embedded['by'] })[];
  /** What is entered goes to somebody else: to whom, as far as it is known. */
  forms: { host: string; to: { name: string; jurisdiction: Code | 'unknown' } | null }[];
  /** Mail to these domains lies with a service; null where it is not known. `passes-on`: the mailbox is elsewhere. */
  mail: { domain: string; at: (Brief & { passesOn: boolean }) | null }[];
  /** Servers of somebody else of which the dataset knows no service. */
  others: string[];
  /** Frames of other sites that nobody could look into. */
  closed: number;
  isCut?: true;
}

/**
 * @param ask what the core says of a service, by its id, to whoever asks
 * @param on the day of the law
 */
export function pageAnswer(seen: Seen, ask: (service: string) => Assessment, dataset: Dataset, on: string): PageAnswer {
  const known = read(seen);
  const { services, forms, mail, others } = inside(known, dataset);
  const briefs = new Map<string, Brief>();
  const briefOf = (id: string): Brief => {
    const brief = briefs.get(id) ?? brieflyOf(id, ask(id));
    briefs.set(id, brief);
    return brief;
  };
  return {
    format: 'page/1',
    host: known.host,
    services: services
      .map(({ service, by }) => ({ ...briefOf(service), by }))
      .sort((a, b) => weight(b.level) - weight(a.level) || (a.name < b.name ? -1 : 1)),
    forms: forms.map(({ host, to }) => ({ host, to: recipient(to, briefOf, dataset, on) })),
    mail: mail.map(({ domain, at }) => ({ domain, at: holderOf(at, briefOf) })),
    others,
    closed: known.closed,
    ...(known.isCut && { isCut: true }),
  };
}

function brieflyOf(id: string, { service, level, findings: [first], operator, storage: kept }: Assessment): Brief {
  return {
    id,
    name: service?.name ?? id,
    level,
    ...(first && { lead: { key: first.key, params: first.params, ...(first.also && { also: first.also }) } }),
    operator: operator && { name: operator.name, jurisdiction: operator.jurisdiction },
    places: kept.places,
    oneOf: kept.oneOf,
  };
}

/** Whom a form speaks to is who can be ordered to hand it over: the company, or else the service by its name. */
function recipient(
  to: Target,
  briefOf: (id: string) => Brief,
  dataset: Dataset,
  on: string,
): PageAnswer['forms'][number]['to'] {
  if (to.kind === 'unknown') return null;
  if (to.kind === 'service') {
    const { operator, name } = briefOf(to.service);
    return operator ?? { name, jurisdiction: 'unknown' };
  }
  const operator = dataset.operators.get(to.operator);
  const answer = operator && operatorAnswer(operator, on, dataset);
  return answer ? { name: answer.name, jurisdiction: answer.jurisdiction } : null;
}

const holderOf = (at: Mailbox, briefOf: (id: string) => Brief): PageAnswer['mail'][number]['at'] =>
  at.kind === 'unknown' ? null : { ...briefOf(at.service), passesOn: at.by === 'relay' || at.by === 'gateway' };
