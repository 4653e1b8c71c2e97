/** A page of a known company that is no communication service: whose it is, and which services of that company are known. */
import type { Assessment, RelatedService } from '../assessment';
import { current, latest } from '../claims';
import type { Dataset } from '../dataset';
import { bare } from '../findings/bare';
import { fullOr, sentence } from '../findings/sentences';
import type { Subject } from '../question';
import type { Operator, Service } from '../schema';
import { groupOf, statesInControl } from '../situation/control';
import { primaryPlaces, situate } from '../situation/situation';
import { code } from '../states';
import { noService } from './no-service';

/** The company as an answer names it: its seat, and the states whose law can bind it through its owners. */
export function operatorAnswer(operator: Operator, on: string, dataset: Dataset): Assessment['operator'] {
  const seat = latest(operator.seat, on)?.value ?? 'unknown';
  return {
    id: operator.id,
    name: operator.name,
    jurisdiction: seat === 'unknown' ? 'unknown' : code(seat),
    controlledFrom: statesInControl(operator, on, dataset)
      .map(({ state }) => state)
      .map(code),
  };
}

/** Never says "what you wrote": nothing was written here. */
export function operatorPage(
  operator: Operator,
  asked: Assessment['question'],
  who: Subject,
  dataset: Dataset,
): Assessment {
  const related = relatedServices(operator, who, dataset);
  const known = { host: asked.hostname ?? '', operator: operator.name };
  const places = [...new Set(related.flatMap((r) => r.places))].sort();
  const said =
    related.length === 0
      ? sentence('operator-page.none', known)
      : fullOr('operator-page', 'operator-page.plain', {
          ...known,
          services: names(related),
          states: places.length === 0 ? undefined : places,
        });
  const finding = bare({ kind: 'operator-page', requester: asked.home, data: [], ...said });
  return {
    ...noService(asked, 'operator-page', finding, dataset),
    operator: operatorAnswer(operator, who.on, dataset),
    related,
  };
}

/** A sentence names a few; the list beside it has them all. */
const NAMED = 6;

const names = (related: readonly RelatedService[]): string =>
  related
    .slice(0, NAMED)
    .map((r) => r.name)
    .join(', ') + (related.length > NAMED ? ' …' : '');

/** Services in use today whose contracts name the company or one it controls; its own first, then by name. */
function relatedServices(operator: Operator, who: Subject, dataset: Dataset): RelatedService[] {
  const group = new Set(groupOf(operator, who.on, dataset).map((o) => o.id));
  const contracted = (s: Service) => current(s.contracts, who.on).map((c) => c.value.operator);
  const isOwn = (s: Service) => (contracted(s).includes(operator.id) ? 0 : 1);
  return [...dataset.services.values()]
    .filter((s) => contracted(s).some((id) => group.has(id)))
    .sort((a, b) => isOwn(a) - isOwn(b) || (a.name < b.name ? -1 : 1))
    .map((service) => {
      const s = situate(service, who, dataset);
      return {
        id: service.id,
        name: service.name,
        jurisdiction: s.seat === 'unknown' ? 'unknown' : code(s.seat),
        places: primaryPlaces(s).map(code),
      };
    });
}
