/** One small world for components: a mail service run from the United States and kept there, seen from Korea and Britain. */
import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/assessment';
import type { Claim, Standard } from '../../domain/schema';
import { claim, instrument, operator, service, state, worldOf } from '../domain/one-claim';

export const standard = (
  authorizer: Standard['authorizer'],
  data: Standard['data'] = 'stored-content',
): Claim<Standard> =>
  claim<Standard>({
    data,
    track: 'criminal',
    authorizer,
    threshold: 'reasonable-grounds',
    particularity: 'person',
    offences: 'any-offence',
    lastResort: false,
  });

/** Britain may order the American service itself; Korea must ask an American judge. */
export const LETTERS = worldOf({
  jurisdictions: [
    state('kr', { standards: [standard('court')] }),
    state('gb', { standards: [standard('independent-body')] }),
    state('us', { standards: [standard('court')] }),
  ],
  operators: [operator('acme', 'us')],
  services: [service('letters', 'acme', 'us')],
  instruments: [
    instrument('treaty-kr', ['kr', 'us']),
    instrument('treaty-gb', ['gb', 'us']),
    instrument('deal-gb', ['gb', 'us'], { opens: 'executive-agreement' }),
  ],
});

export const lettersFor = (home: string): Assessment =>
  assess({ given: 'letters.example', person: { home }, on: '2026-11-24', alternatives: false }, LETTERS);
