import { describe, expect, it } from 'vitest';
import { bonds, sparedBy } from '../../../domain/law/treaties';
import { claim, contested, DAY, ended, instrument, party, worldOf } from '../small-world';

const who = { person: { home: 'kr' }, on: DAY };
type Fields = Parameters<typeof instrument>[3];

/** Bonds between Korea and the United States, as `treaty in-force`. */
const between = (fields: Fields = {}, a = 'kr', b = 'us', parties = ['kr', 'us']) =>
  bonds('mlat', a, b, who, worldOf(instrument('treaty', 'mlat', parties, fields))).map((x) => x.status);

describe('bonds', () => {
  it.each<[string, Fields, string[]]>([
    ['stand where both are parties of what is in force', {}, ['in-force']],
    ['stand where it is phased in', { status: [claim('phased')] }, ['in-force']],
    ['stand where it is softened', { status: [claim('softened')] }, ['in-force']],
    ['do not stand on what is only signed', { status: [claim('signed')] }, []],
    [
      'do not stand on what was suspended',
      { status: [claim('in-force', { since: '2001' }), claim('suspended', { since: '2022' })] },
      [],
    ],
    ['do not stand before it is in force', { status: [claim('in-force', { since: '2027' })] }, []],
    ['may stand where nobody knows whether it is in force', { status: [claim('unknown')] }, ['unknown']],
    ['may stand where that is contested', { status: [contested('in-force')] }, ['unknown']],
    ['may stand where the standing of one is unknown', { parties: [party('kr'), party('us', 'unknown')] }, ['unknown']],
    [
      'may stand where the standing of one is contested',
      { parties: [party('kr', 'party', { confidence: 'contested' }), party('us')] },
      ['unknown'],
    ],
    ['do not stand where one has only signed', { parties: [party('kr', 'signed'), party('us')] }, []],
    [
      'do not stand where one has left',
      { parties: [party('kr'), party('us'), party('us', 'left', { since: '2022' })] },
      [],
    ],
    [
      'do not stand where one was a party once',
      { parties: [party('kr'), party('us', 'party', { until: '2020' })] },
      [],
    ],
    ['do not stand where one is outside', { parties: [party('kr'), party('us', 'outside')] }, []],
    ['do not stand on what serves some crimes only', { scope: 'some-crimes' }, []],
    ['do not stand on what opens another road', { opens: 'executive-agreement' }, []],
  ])('%s', (_, fields, expected) => {
    expect(between(fields)).toEqual(expected);
  });

  it('stand between the hub and each of the others, never among the others', () => {
    const parties = ['kr', 'us', 'de'];
    expect(between({ hub: 'us' }, 'kr', 'us', parties)).toEqual(['in-force']);
    expect(between({ hub: 'us' }, 'us', 'kr', parties)).toEqual(['in-force']);
    expect(between({ hub: 'us' }, 'kr', 'de', parties)).toEqual([]);
  });

  it('do not stand between a state and itself, nor with one that is not named', () => {
    expect(between({}, 'kr', 'kr')).toEqual([]);
    expect(between({}, 'kr', 'jp')).toEqual([]);
  });

  it('come in force first, then between two before between many, then by their names', () => {
    const world = worldOf(
      instrument('a-doubtful', 'mlat', ['kr', 'us'], { status: [claim('unknown')] }),
      instrument('b-convention', 'mlat', ['kr', 'us', 'jp', 'de']),
      instrument('d-treaty', 'mlat', ['kr', 'us']),
      instrument('c-treaty', 'mlat', ['kr', 'us']),
    );
    expect(bonds('mlat', 'kr', 'us', who, world).map((x) => x.instrument.id)).toEqual([
      'c-treaty',
      'd-treaty',
      'b-convention',
      'a-doubtful',
    ]);
  });

  it('carry the grounds of the day on which the asked state may refuse, or unknown ones', () => {
    const grounds = (list: object[]) =>
      bonds('mlat', 'kr', 'us', who, worldOf(instrument('treaty', 'mlat', ['kr', 'us'], { grounds: list })))[0]
        ?.grounds;
    expect(grounds([claim('dual-criminality')])).toBe('dual-criminality');
    expect(grounds([ended('dual-criminality')])).toBe('unknown');
    expect(grounds([])).toBe('unknown');
  });
});

describe('sparedBy', () => {
  it('names the persons spared on the day', () => {
    const treaty = worldOf(
      instrument('deal', 'executive-agreement', ['gb', 'us'], {
        spares: [claim({ citizenship: ['us'] }), ended({ residence: ['us'] })],
      }),
    ).instruments.get('deal')!;
    expect(sparedBy(treaty, DAY)).toEqual([{ citizenship: ['us'] }]);
    expect(sparedBy(treaty, '2010-01-01')).toHaveLength(2);
  });
});
