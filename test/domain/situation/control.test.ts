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
