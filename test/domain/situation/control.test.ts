import { describe, expect, it } from 'vitest';
import { addressees, groupOf, organOf, statesInControl, statesOfOffices } from '../../../domain/situation/control';
import { claim, contested, DAY, ended, operator, worldOf } from '../small-world';

const parent = (of: string, jurisdiction: string, control = 'full') => ({ operator: of, jurisdiction, control });

/** The states in control of `acme`, and those where its group can be served, in a world of these operators. */
const of = (...operators: ReturnType<typeof operator>[]) => {
  const world = worldOf(...operators);
  const acme = world.operators.get('acme')!;
  return {
    control: statesInControl(acme, DAY, world).map((x) => x.state),
    offices: [...statesOfOffices(acme, DAY, world)].sort(),
  };
};

describe('the states in control', () => {
  it('are the seat first, then the seats of the parents, upwards', () => {
    const { control } = of(
      operator('acme', 'ie', { parents: [claim(parent('middle', 'nl'))] }),
      operator('middle', 'nl', { parents: [claim(parent('top', 'us', 'majority'))] }),
      operator('top', 'us'),
    );
    expect(control).toEqual(['ie', 'nl', 'us']);
  });

  it.each([
    ['a majority', 'majority', ['ie', 'us']],
    ['a state that owns it', 'state', ['ie', 'us']],
    ['a minority has no power to order', 'minority', ['ie']],
    ['a holding nobody knows has none', 'unknown', ['ie']],
  ])('%s', (_, control, expected) => {
    const acme = operator('acme', 'ie', { parents: [claim(parent('top', 'us', control))] });
    expect(of(acme, operator('top', 'us')).control).toEqual(expected);
  });

  it('are those it is run from, whatever register it stands in, and its offices are there', () => {
    const acme = operator('acme', 'vg', {
      runFrom: [claim('ae'), ended('de'), contested('ru')],
      parents: [claim(parent('top', 'ky'))],
    });
    const found = of(acme, operator('top', 'ky', { runFrom: [claim('cn')] }));
    expect(found).toEqual({ control: ['vg', 'ae', 'ky', 'cn'], offices: ['ae', 'cn', 'ky', 'vg'] });
  });

  it('are known by their state even where the parent has no record', () => {
    const acme = operator('acme', 'ie', { parents: [claim({ jurisdiction: 'cn', control: 'state' })] });
    expect(of(acme).control).toEqual(['ie', 'cn']);
  });

  it('are not told of a parent whose state nobody knows', () => {
    const acme = operator('acme', 'ie', { parents: [claim({ jurisdiction: 'unknown', control: 'full' })] });
    expect(of(acme).control).toEqual(['ie']);
  });

  it('are no longer those who sold it', () => {
    const acme = operator('acme', 'ie', { parents: [ended(parent('top', 'us'))] });
    expect(of(acme, operator('top', 'us')).control).toEqual(['ie']);
  });

  it('are not those of whom sources contradict each other', () => {
    const acme = operator('acme', 'ie', { parents: [contested(parent('top', 'us'))] });
    expect(of(acme, operator('top', 'us')).control).toEqual(['ie']);
  });

  it.each([
    ['contested', [contested('us')]],
    ['unknown', [claim('unknown')]],
    ['moved away from', [ended('us')]],
  ])('are not the state of a seat that is %s', (_, seat) => {
    expect(of(operator('acme', 'us', { seat })).control).toEqual([]);
  });

  it('name a state once, and end where the records run in a circle', () => {
    const { control } = of(
      operator('acme', 'us', { parents: [claim(parent('top', 'us'))] }),
      operator('top', 'us', { parents: [claim(parent('acme', 'us'))] }),
    );
    expect(control).toEqual(['us']);
  });
});

describe('the offices of a group', () => {
  const office = (jurisdiction: string, form = 'subsidiary') => ({ jurisdiction, form });

  it('can be served at seats, subsidiaries, branches and representatives', () => {
    const acme = operator('acme', 'us', {
      establishments: [claim(office('ie')), claim(office('gb', 'branch')), claim(office('de', 'representative'))],
    });
    expect(of(acme).offices).toEqual(['de', 'gb', 'ie', 'us']);
  });

  it('cannot be served at a representative for data protection', () => {
    const acme = operator('acme', 'us', { establishments: [claim(office('de', 'data-protection-representative'))] });
    expect(of(acme).offices).toEqual(['us']);
  });

  it('cannot be served at an office that is closed, or of which sources contradict each other', () => {
    const acme = operator('acme', 'us', { establishments: [ended(office('br')), contested(office('tr'))] });
    expect(of(acme).offices).toEqual(['us']);
  });

  it('can be served wherever a sister of the same group is', () => {
    const { offices } = of(
      operator('acme', 'us', { parents: [claim(parent('top', 'nl'))] }),
      operator('top', 'nl'),
      operator('sister', 'ie', { parents: [claim(parent('top', 'nl'))], establishments: [claim(office('in'))] }),
      operator('niece', 'jp', { parents: [claim(parent('sister', 'ie'))] }),
    );
    expect(offices).toEqual(['ie', 'in', 'jp', 'nl', 'us']);
  });

  it('is not that of somebody with a minority in it, nor of a daughter sold', () => {
    const { offices } = of(
      operator('acme', 'us'),
      operator('friend', 'jp', { parents: [claim(parent('acme', 'us', 'minority'))] }),
      operator('sold', 'de', { parents: [ended(parent('acme', 'us'))] }),
    );
    expect(offices).toEqual(['us']);
  });

  it('knows no office where nobody knows the seat', () => {
    expect(of(operator('acme', 'unknown')).offices).toEqual([]);
  });
});

describe('a source that nobody opened', () => {
  const cited = { basis: 'cited', confidence: 'low' } as const;
  const firm = (acme: ReturnType<typeof operator>, ...others: ReturnType<typeof operator>[]) => {
    const world = worldOf(acme, ...others);
    return statesInControl(world.operators.get('acme')!, DAY, world).map((x) => [x.state, x.isFirm]);
  };

  it('says of a state that it is perhaps in control, unless another source is sure', () => {
    expect(firm(operator('acme', 'us', { seat: [claim('us', cited)] }))).toEqual([['us', false]]);
    expect(firm(operator('acme', 'us', { seat: [claim('us', { basis: 'cited', confidence: 'medium' })] }))).toEqual([
      ['us', true],
    ]);
    const both = operator('acme', 'us', {
      seat: [claim('us', cited)],
      parents: [claim({ jurisdiction: 'us', control: 'full' })],
    });
    expect(firm(both)).toEqual([['us', true]]);
    expect(firm(operator('acme', 'ie', { parents: [claim({ jurisdiction: 'us', control: 'full' }, cited)] }))).toEqual([
      ['ie', true],
      ['us', false],
    ]);
  });
});

describe('an organ of a state', () => {
  const organ = (...operators: ReturnType<typeof operator>[]) => {
    const world = worldOf(...operators);
    return [...organOf(world.operators.get('acme')!, DAY, world).keys()];
  };
  const part = (control: string, more = {}) => claim({ jurisdiction: 'cu', control }, more);

  it('is what the state itself is, directly or through those above it', () => {
    expect(organ(operator('acme', 'cu', { parents: [part('organ')] }))).toEqual(['cu']);
    expect(organ(operator('acme', 'cu', { parents: [part('state')] }))).toEqual([]);
    expect(organ(operator('acme', 'cu', { parents: [ended(part('organ').value)] }))).toEqual([]);
    expect(
      organ(
        operator('acme', 'cu', { parents: [claim(parent('ministry', 'cu'))] }),
        operator('ministry', 'cu', { parents: [part('organ')] }),
      ),
    ).toEqual(['cu']);
  });
});

describe('the addressees of production orders', () => {
  const named = (...namedFor: string[]) => claim({ jurisdiction: 'ie', form: 'representative', namedFor });

  it('are those named for them, by the operator or one in control of it, and no other office', () => {
    const of = (...operators: ReturnType<typeof operator>[]) => {
      const world = worldOf(...operators);
      return [...addressees(world.operators.get('acme')!, DAY, world)];
    };
    expect(of(operator('acme', 'us', { establishments: [named('e-evidence')] }))).toEqual(['ie']);
    expect(of(operator('acme', 'us', { establishments: [named('dsa')] }))).toEqual([]);
    expect(of(operator('acme', 'us', { establishments: [claim({ jurisdiction: 'ie', form: 'subsidiary' })] }))).toEqual(
      [],
    );
    expect(of(operator('acme', 'us', { establishments: [contested(named('e-evidence').value)] }))).toEqual([]);
    expect(
      of(
        operator('acme', 'us', { parents: [claim(parent('top', 'us'))] }),
        operator('top', 'us', { establishments: [named('dsa', 'e-evidence')] }),
      ),
    ).toEqual(['ie']);
  });
});

describe('a group', () => {
  it('is the operator and every company below it that it controls', () => {
    const world = worldOf(
      operator('acme', 'us'),
      operator('b', 'us', { parents: [claim(parent('acme', 'us'))] }),
      operator('c', 'us', { parents: [claim(parent('b', 'us'))] }),
      operator('friend', 'us', { parents: [claim(parent('acme', 'us', 'minority'))] }),
    );
    expect(groupOf(world.operators.get('acme')!, DAY, world).map((o) => o.id)).toEqual(['acme', 'b', 'c']);
    expect(groupOf(world.operators.get('b')!, DAY, world).map((o) => o.id)).toEqual(['b', 'c']);
  });
});
