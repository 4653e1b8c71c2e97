// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Road } from '../../../components/road/road';
import { draw, filter, route } from '../drawn';

const gates = (root: HTMLElement) => [...root.querySelectorAll('.gate')].map((gate) => gate.className);

describe('Road', () => {
  it('draws a gate for each decision, in their order, and says who decides and by what', () => {
    const root = draw(<Road data="stored-content" route={route()} />);
    expect(gates(root)).toEqual(['gate gate-court', 'gate gate-court']);
    expect(root.textContent).toMatch(/Court, South Korea.*Reasonable grounds.*Court, United States.*Probable cause/);
  });

  it('draws the requester deciding by itself unlike a judge', () => {
    const own = filter({ jurisdiction: 'CN', authorizer: 'agency', threshold: 'none' });
    const root = draw(<Road data="stored-content" route={route({ kind: 'domestic-order', filters: [own] })} />);
    expect(gates(root)).toEqual(['gate gate-own']);
    expect(root.textContent).toContain('The authority itself, China');
  });

  it('draws a minister of another state as an official, and no judge', () => {
    const abroad = filter({ jurisdiction: 'US', authorizer: 'executive', part: 'requested' });
    expect(gates(draw(<Road data="stored-content" route={route({ filters: [abroad] })} />))).toEqual([
      'gate gate-official',
    ]);
  });

  it('says in words that nobody decides where there is no gate', () => {
    const root = draw(<Road data="traffic" route={route({ kind: 'voluntary-disclosure', filters: [] })} />);
    expect(gates(root)).toEqual([]);
    expect(root.querySelector('.road-bare')?.textContent).toContain('Nobody else decides');
  });

  it('keeps a gate that was lost as a ghost, struck out and named as lost', () => {
    const root = draw(<Road data="stored-content" route={route({ filters: [] })} lost={[filter()]} />);
    expect(root.querySelector('.gate-lost')?.textContent).toMatch(/^Lost: Court, South Korea/);
    expect(root.querySelector('.gate-lost del')?.textContent).toBe('Court, South Korea');
  });

  it('does not draw an unknown way as a way without a gate', () => {
    const root = draw(<Road data="stored-content" route={undefined} isUnknown />);
    expect(root.querySelector('.road-bare')).toBeNull();
    expect(root.textContent).toContain('Whether this way is open is not known');
  });
});
