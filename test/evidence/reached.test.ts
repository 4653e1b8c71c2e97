import { expect, it } from 'vitest';
import type { PageAnswer } from '../../evidence/page';
import { reached } from '../../evidence/reached';

const service = (name: string, jurisdiction: string | undefined, places: string[]): PageAnswer['services'][number] => ({
  id: name,
  name,
  level: 'none',
  operator: jurisdiction === undefined ? null : { name: `${name} Ltd`, jurisdiction },
  places,
  oneOf: ['FR'],
  by: [],
});

it('a page reaches the states of seats, of places and of forms, in their order, each with what is there', () => {
  const forms = [
    { host: 'docs.google.com', to: { name: 'Google LLC', jurisdiction: 'US' } },
    { host: 'nobody.example', to: null },
  ];
  const services = [
    service('Chat', 'US', ['DE', 'AU']),
    service('Ask', 'US', []),
    service('Nowhere', 'unknown', ['AU']),
    service('Nobody', undefined, []),
  ];
  expect(reached({ format: 'page/1', host: null, services, forms, mail: [], others: [], closed: 0 })).toEqual([
    { state: 'AU', seats: [], kept: ['Chat', 'Nowhere'] },
    { state: 'DE', seats: [], kept: ['Chat'] },
    { state: 'US', seats: ['Ask Ltd', 'Chat Ltd', 'Google LLC'], kept: [] },
  ]);
});
