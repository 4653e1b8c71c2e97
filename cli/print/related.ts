/** On a page of a company that is no service: the services of that company, who can be ordered and where they keep data. */
import type { Assessment } from '../../domain/assessment';
import type { Voice } from './voice';
import { whereItLives } from './where';
import { wrap } from './wrap';

export function related(a: Assessment, v: Voice): string[] {
  const services = a.related ?? [];
  if (services.length === 0) return [];
  return [
    v.bold(v.label('related.title')),
    ...services.flatMap(({ id, name, jurisdiction, places }) =>
      wrap(`${name} (${id}): ${whereItLives(jurisdiction, places, v)}`, '  - ', '    '),
    ),
  ];
}
