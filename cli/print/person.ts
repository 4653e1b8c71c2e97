/** What the answer took the person to be: told by them, or assumed. */
import type { Assessment } from '../../domain/assessment';
import type { Voice } from './voice';
import { wrap } from './wrap';

export function person(a: Assessment, v: Voice): string[] {
  if (a.person.length === 0) return [];
  return [
    v.bold(v.label('person.title')),
    ...a.person.flatMap((p) =>
      wrap(
        v.label(p.value === '' ? 'person.open' : p.assumed ? 'person.assumed' : 'person.given', {
          fact: v.term('fact', p.fact),
          value: p.value
            .split(' ')
            .map((x) => v.name(x))
            .join(', '),
        }),
        '  - ',
        '    ',
      ),
    ),
  ];
}
