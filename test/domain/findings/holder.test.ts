import { describe, expect, it } from 'vitest';
import { holder, holderAnswer } from '../../../domain/findings/holder';
import { claim, contested, door, ended, line, operator, service, state, under } from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

describe('a holder', () => {
  const ru = (fields = {}) => under('ru', 'court', fields);
  const bureau = operator('bureau', 'ru');
  const there = service('mail', 'bureau', 'ru');
  const at = (records: Parameters<typeof caseOf>[0], state = 'ru') => caseOf(records, { state, home: 'kr' });

  it.each<[string, Parameters<typeof caseOf>[0], string[]]>([
    [
      'with a line of its own into the content is a notice',
      [kr, ru({ directAccess: [line()] }), bureau, there],
      ['holder.line notice'],
    ],
    [
      'where an official decides is a hint, and never called a line',
      [kr, under('ru', 'prosecutor'), bureau, there],
      ['holder.below hint'],
    ],
    [
      'by the place of the data is one as well',
      [kr, under('ru', 'agency'), us, acme, service('mail', 'acme', 'ru')],
      ['holder.below hint'],
    ],
    [
      'of which the operator is an organ stands before no filter',
      [kr, ru(), operator('bureau', 'ru', { parents: [claim({ jurisdiction: 'ru', control: 'organ' })] }), there],
      ['holder.organ notice'],
    ],
    ['under a court is not told', [kr, ru(), bureau, there], []],
    ['of which nothing is known is not told', [kr, bureau, there], []],
    [
      'with a line into metadata alone is not told',
      [kr, ru({ directAccess: [line({ data: ['traffic'] })] }), bureau, there],
      [],
    ],
    [
      'with a line that is logged and matched with orders is not told',
      [kr, ru({ directAccess: [line({ audited: true })] }), bureau, there],
      [],
    ],
    ['with a line that is gone is not told', [kr, ru({ directAccess: [ended(line().value)] }), bureau, there], []],
    [
      'with a line that is contested is not told',
      [kr, ru({ directAccess: [contested(line().value)] }), bureau, there],
      [],
    ],
    [
      'is told even where home is no better',
      [under('kr', 'agency'), under('ru', 'agency'), bureau, there],
      ['holder.below hint'],
    ],
    [
      'whose security services alone need less is not told',
      [kr, state('ru', { standards: [door('court'), door('agency', { track: 'national-security' })] }), bureau, there],
      [],
    ],
  ])('%s', (_, records, expected) => {
    expect(said(holder(at(records)))).toEqual(expected);
  });

  it('is named in the answer by what it holds, its line and who is enough there', () => {
    const answer = (records: Parameters<typeof caseOf>[0], state = 'ru') => holderAnswer(at(records, state));
    expect(answer([kr, ru({ directAccess: [line()] }), bureau, there])).toEqual({
      state: 'RU',
      holds: ['seat', 'storage'],
      line: true,
      decides: 'unknown',
    });
    const owned = operator('acme', 'us', { parents: [claim({ jurisdiction: 'ru', control: 'full' })] });
    expect(answer([kr, under('ru', 'prosecutor'), us, owned, mail])).toMatchObject({
      holds: ['control'],
      line: false,
      decides: 'prosecutor',
    });
    const perhaps = [kr, ru({ directAccess: [line({ reaches: 'unknown' })] }), bureau, there];
    expect(answer(perhaps)).toMatchObject({ line: 'unknown', decides: 'court' });
    expect(answer([kr, us, acme, mail], 'us')).toMatchObject({ holds: ['seat', 'storage'], decides: 'court' });
  });
});
