import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import type { Filter, Route } from '../../../domain/assessment';
import { servicesFor, standing } from '../../../domain/atlas/standing';
import { compare } from '../../../domain/order/protection';
import { suppose } from '../../../domain/what-if/suppose';
import { filter, route } from '../../components/drawn';

const ON = '2026-11-24';
const today = load();
const supposed = suppose(today, [{ kind: 'executive-agreement', between: ['jp', 'us'] }], ON);

describe('what is remembered', () => {
  it('of one person under one law is not said of them under another', () => {
    const who = { person: { home: 'jp' }, on: ON };
    const services = servicesFor('mail', today).slice(0, 12);
    const verdicts = (person: typeof who, dataset = supposed) =>
      services.map((service) => standing(service, 'us', person, dataset).verdict);
    verdicts(who, today);
    expect(verdicts(who)).toEqual(verdicts({ person: { home: 'jp' }, on: ON }));
  });

  it('of two chains is kept by what they are, whatever signs stand in the names of laws', () => {
    const one = (law: string | undefined, at: string | undefined, more: Partial<Filter> = {}): Route[] => [
      route({ filters: [filter({ ...(law && { law }), ...(at && { at }), ...more })] }),
    ];
    const unknown = { threshold: 'unknown' } as const;
    // The very same unknown decision equals itself; another article of unknown content does not.
    expect(compare(one('A~B', 'C', unknown), one('A~B', 'C', unknown))).toBe('same');
    expect(compare(one('A', 'B~C', unknown), one('A~B', 'C', unknown))).toBe('unknown');
  });
});
