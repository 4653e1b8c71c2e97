/** A name → the service that is called so, in whatever script and case it is written. */
import type { Service } from '../schema';

type Services = ReadonlyMap<string, Service>;
const NAMES = new WeakMap<Services, ReadonlyMap<string, Service | 'several'>>();

/** People type what they call a service, not its address. A name that several bear names none of them: never a guess. */
export function byName(name: string, services: Services): Service | undefined {
  const names = NAMES.get(services) ?? namesIn(services);
  NAMES.set(services, names);
  const found = names.get(folded(name));
  return found === 'several' ? undefined : found;
}

/** Full-width letters, composed and decomposed syllables, capitals: all the same name. */
const folded = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** An id is nobody else's; a name goes before what others call a service besides. */
function namesIn(all: Services): Map<string, Service | 'several'> {
  const names = new Map<string, Service | 'several'>();
  const services = [...all.values()];
  for (const called of [(s: Service) => [s.id], (s: Service) => [s.name], (s: Service) => s.aliases] satisfies ((
    s: Service,
  ) => string[])[]) {
    const level = new Map<string, Service | 'several'>();
    for (const s of services)
      for (const name of called(s).map(folded)) {
        const other = level.get(name);
        level.set(name, other === undefined || other === s ? s : 'several');
      }
    for (const [name, s] of level) if (!names.has(name)) names.set(name, s);
  }
  return names;
}
