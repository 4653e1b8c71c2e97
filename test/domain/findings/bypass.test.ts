import { describe, expect, it } from 'vitest';
import { bypasses } from '../../../domain/findings/bypass';
import { chainOf, claim, door, everyDoor, instrument, operator, service, state, under } from '../small-world';
import { caseOf, said } from './cases';

const us = under('us', 'court');
const acme = operator('acme', 'us', { establishments: [claim({ jurisdiction: 'kr', form: 'subsidiary' })] });
const mail = service('mail', 'acme', 'us');
const treaty = instrument('treaty', 'mlat', ['kr', 'us'], { grounds: [claim('dual-criminality')] });
const deal = instrument('deal', 'executive-agreement', ['kr', 'us'], {
  name: 'The Deal',
  status: [claim('in-force', { since: '2022-10' })],
});
const obeyed = claim({ covers: 'x', status: 'in-force', dataAccess: true, complies: ['mail'], refuses: [] });
/** Two doors side by side, neither above the other. */
const twoDoors = (fields = {}) =>
  state('kr', {
    standards: [...everyDoor('prosecutor'), ...everyDoor('executive')],
    notice: [claim({ rule: 'if-charged' })],
    remedy: [claim({ rule: 'tribunal' })],
    ...fields,
  });

describe('a bypass', () => {
  it('that takes the judge of another state away is a notice, and names the agreement and its day', () => {
    const [f, ...others] = bypasses(caseOf([under('kr', 'court'), us, acme, mail, treaty, deal]));
    expect(said([f!])).toEqual(['agreement.lost notice']);
    expect(others).toEqual([]);
    expect([chainOf(f!.lost), chainOf(f!.remaining)]).toEqual(['US court', 'KR court']);
    expect(f?.reason).toEqual({ law: 'The Deal', since: '2022-10' });
    expect(f?.params).toMatchObject({ law: 'The Deal', stateLost: 'US' });
  });

  it('never mourns a government that was only asked out of courtesy', () => {
    const [f] = bypasses(caseOf([under('kr', 'court'), us, acme, mail, deal]));
    expect(chainOf(f!.lost)).toBe('US court');
  });

  it("never counts the requester's own decision as lost", () => {
    // Neither door is above the other, and by the agreement each may be taken alone: each seems gone where the other stands.
    const oneOfTwo = state('kr', {
      standards: [door('court', { threshold: 'relevance' }), door('independent-body', { threshold: 'probable-cause' })],
    });
    const [f] = bypasses(caseOf([oneOfTwo, us, acme, mail, treaty, deal]));
    expect(chainOf(f!.lost)).toBe('US court');
  });

  it('beside a road that was open anyway is a hint', () => {
    const found = bypasses(caseOf([twoDoors({ landing: [obeyed] }), us, acme, mail, treaty, deal]));
    expect(said(found)).toEqual(['agreement.beside hint', 'establishment.beside hint']);
    expect(found.flatMap((f) => f.lost)).toEqual([]);
  });

  it('through a local office is a notice', () => {
    const [f] = bypasses(caseOf([under('kr', 'court', { landing: [obeyed] }), us, acme, mail, treaty]));
    expect(said([f!])).toEqual(['establishment.lost notice']);
  });

  it('by a production order is a notice', () => {
    const order = instrument('order', 'production-order', ['fi', 'ie']);
    const group = operator('acme', 'us', {
      establishments: [claim({ jurisdiction: 'ie', form: 'branch', namedFor: ['e-evidence'] })],
    });
    const help = instrument('treaty', 'mlat', ['fi', 'us'], { grounds: [claim('dual-criminality')] });
    const records = [under('fi', 'court'), under('ie', 'court'), us, group, mail, order, help];
    expect(said(bypasses(caseOf(records, { state: 'fi' })))).toEqual(['production-order.lost notice']);
  });

  it('of which nobody told whom an order is served on is a hint', () => {
    const order = instrument('order', 'production-order', ['fi', 'ie']);
    const records = [under('fi', 'court'), under('ie', 'court'), us, operator('acme', 'us'), mail, order];
    expect(said(bypasses(caseOf(records, { state: 'fi' })))).toEqual(['production-order.perhaps hint']);
  });

  it('that may be open is not told as one', () => {
    const doubtful = { ...deal, status: [claim('unknown')] };
    expect(bypasses(caseOf([under('kr', 'court'), us, acme, mail, treaty, doubtful]))).toEqual([]);
  });
});
