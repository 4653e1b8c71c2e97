// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Lost } from '../../../components/answer/lost';
import { Roads } from '../../../components/road/roads';
import { assess } from '../../../domain/assess';
import type { Standard } from '../../../domain/schema';
import { claim, instrument, operator, service, state, worldOf } from '../../domain/one-claim';
import { draw } from '../drawn';

const content = (authorizer: Standard['authorizer']) =>
  claim<Standard>({
    data: 'stored-content',
    track: 'criminal',
    authorizer,
    threshold: 'reasonable-grounds',
    particularity: 'person',
    offences: 'any-offence',
    lastResort: false,
  });

/** Britain may order the American service itself; Korea must ask an American judge. */
const letters = assess(
  { given: 'letters.example', person: { home: 'kr' }, wary: ['gb'], on: '2026-11-24', alternatives: false },
  worldOf({
    jurisdictions: [
      state('kr', { standards: [content('court')] }),
      state('gb', { standards: [content('independent-body')] }),
      state('us', { standards: [content('court')] }),
    ],
    operators: [operator('acme', 'us')],
    services: [service('letters', 'acme', 'us')],
    instruments: [
      instrument('treaty-kr', ['kr', 'us']),
      instrument('treaty-gb', ['gb', 'us']),
      instrument('deal-gb', ['gb', 'us'], { opens: 'executive-agreement' }),
    ],
  }),
);
const ghosts = (root: HTMLElement) => [...root.querySelectorAll('.gate-lost del')].map((gate) => gate.textContent);

describe('Roads', () => {
  it('draws no ghost on Korea’s road for a court that only Britain can go around', () => {
    const root = draw(<Roads assessment={letters} requester="KR" />);
    expect(root.textContent).toContain('Court, United States');
    expect(ghosts(root)).toEqual([]);
  });

  it('draws the ghost on Britain’s road', () => {
    expect(ghosts(draw(<Roads assessment={letters} requester="GB" />))).toEqual(['Court, United States']);
  });
});

describe('Lost', () => {
  it('tells a Korean of no loss that concerns Britain alone', () => {
    expect(draw(<Lost assessment={letters} />).querySelector('.losses')).toBeNull();
  });
});
