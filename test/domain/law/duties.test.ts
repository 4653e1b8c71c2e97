import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../../domain/law/duties';
import { claim, contested, DAY, ended, state, worldOf } from '../small-world';

const facts = (fields: object) => dutiesOf('kr', DAY, worldOf(state('kr', fields))).map((f) => `${f.kind}=${f.value}`);

describe('rules beside the roads', () => {
  it('are told in the terms of the dataset, numbers and yes or no as text', () => {
    expect(
      facts({
        retention: [claim({ traffic: 12, content: 0 })],
        decryption: [claim({ person: 'court-order', provider: 'keys' })],
        realName: [claim({ sim: true, account: false })],
      }),
    ).toEqual([
      'retention-traffic=12',
      'retention-content=0',
      'decryption-person=court-order',
      'decryption-provider=keys',
      'real-name-sim=true',
      'real-name-account=false',
    ]);
  });

  it('leave out what is unknown, contested or over', () => {
    expect(
      facts({
        retention: [claim({ traffic: 'unknown', content: 6 })],
        decryption: [contested({ person: 'no', provider: 'none' })],
        realName: [ended({ sim: true, account: true })],
      }),
    ).toEqual(['retention-content=6']);
  });

  it('name the state and the law', () => {
    const world = worldOf(
      state('kr', { realName: [claim({ sim: true, account: 'unknown' }, { law: 'TBA', at: 'Art. 32-4' })] }),
    );
    expect(dutiesOf('kr', DAY, world)).toEqual([
      { kind: 'real-name-sim', value: 'true', state: 'KR', law: 'TBA, Art. 32-4', sources: [{ title: 'A source' }] },
    ]);
    expect(dutiesOf('us', DAY, world)).toEqual([]);
  });
});
