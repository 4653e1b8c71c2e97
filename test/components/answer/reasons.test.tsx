// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AllSources } from '../../../components/answer/all-sources';
import { Because } from '../../../components/answer/because';
import { Findings } from '../../../components/answer/findings';
import { Lost, OffenceList } from '../../../components/answer/lost';
import { Offences } from '../../../components/answer/offences';
import type { Finding, OffenceAnswer } from '../../../domain/assessment';
import { lettersFor } from '../letters';
import { draw } from '../drawn';

const british = lettersFor('gb');
const [first] = british.findings;
if (first === undefined) throw new Error('The small world has a first finding.');
const finding = (different: Partial<Finding>): Finding => ({ ...first, ...different });

const offence = (different: Partial<OffenceAnswer>): OffenceAnswer => ({
  requester: 'GB',
  family: 'insult',
  law: 'An Act, s. 1',
  maxYears: 2,
  secondLook: false,
  sources: [],
  ...different,
});

describe('the reasons of a finding', () => {
  it('are folded away, with the number of their sources, and each step stands in order', () => {
    const root = draw(<Because finding={first} />);
    expect(root.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(root.querySelector('summary')?.textContent).toMatch(new RegExp(`${first.sources.length} source`));
    expect(root.querySelectorAll('ol > li')).toHaveLength(first.because.length);
  });

  it('are nothing where there is neither a step nor a source', () => {
    expect(draw(<Because finding={finding({ because: [], sources: [] })} />).innerHTML).toBe('');
    expect(draw(<Because finding={finding({ because: [] })} />).querySelector('ol')).toBeNull();
    const bare = draw(<Because finding={finding({ sources: [] })} />);
    expect(bare.querySelector('summary')?.textContent).not.toContain('source');
  });
});

describe('what else is found', () => {
  const five = ['notice', 'hint', 'hint', 'none', 'none'].map((level, i) =>
    finding({ level: level as Finding['level'], data: i % 2 === 0 ? ['traffic'] : ['stored-content'] }),
  );

  it('shows three, the rest folded behind their number', () => {
    const root = draw(<Findings findings={five} />);
    expect(root.querySelectorAll('section > ul > li')).toHaveLength(3);
    expect(root.querySelector('section > details > summary')?.textContent).toContain('2');
    expect(root.querySelectorAll('section > details > ul > li')).toHaveLength(2);
    expect(draw(<Findings findings={five.slice(0, 3)} />).querySelector('section > details')).toBeNull();
  });

  it('says the level in words before each sentence, but never before one that would sound like comfort', () => {
    const words = (level: Finding['level']) =>
      draw(<Findings findings={[finding({ level })]} />).querySelector('.hidden')?.textContent;
    expect(words('alert')).toMatch(/^\S.*: $/);
    expect(words('none')).toBeUndefined();
  });

  it('is nothing where nothing is found', () => {
    expect(draw(<Findings findings={[]} />).innerHTML).toBe('');
  });
});

describe('what was lost', () => {
  it('strikes out the court that Britain no longer asks, and tells what is left', () => {
    const root = draw(<Lost assessment={british} />);
    expect([...root.querySelectorAll('.losses del')].map((x) => x.textContent)).toEqual([
      expect.stringMatching(/court in the United States/i),
    ]);
    expect(root.textContent).toMatch(/independent body in the United Kingdom/i);
  });

  it('is no section where nothing was lost', () => {
    expect(draw(<Lost assessment={lettersFor('kr')} />).innerHTML).toBe('');
  });
});

describe('offences of speech', () => {
  it('are those of the requester that nobody abroad looks at again, counted, and the others after them', () => {
    const offences = [
      offence({ law: 'Unseen Act' }),
      offence({ law: 'Seen Act', secondLook: true }),
      offence({ law: 'Foreign Act', requester: 'US' }),
    ];
    const root = draw(<Offences assessment={{ ...british, offences }} requester="GB" />);
    expect(root.querySelector('summary')?.textContent).toBe('Offences of speech1');
    expect([...root.querySelectorAll('.offences small')].map((x) => x.textContent)).toEqual(['Unseen Act', 'Seen Act']);
  });

  it('are no fold where each meets a second look', () => {
    const seen = [offence({ requester: 'KR', secondLook: true }), offence({ requester: 'US' })];
    const korean = { ...lettersFor('kr'), offences: seen };
    expect(draw(<Offences assessment={korean} requester="KR" />).innerHTML).toBe('');
  });
});

describe('an offence', () => {
  it.each([
    [2, /up to 2 years/i],
    [1, /up to 1 year|one year/i],
    [0.5, /6 months/],
    [1.5, /18 months/],
    [0, /fine/i],
  ])('with a maximum of %s years is told by it', (maxYears, said) => {
    expect(draw(<OffenceList offences={[offence({ maxYears })]} />).textContent).toMatch(said);
  });

  it('of unknown maximum is told by its name and law alone', () => {
    const root = draw(<OffenceList offences={[offence({ maxYears: 'unknown' })]} />);
    expect(root.textContent).toBe('Insult and defamation An Act, s. 1');
  });
});

describe('all sources', () => {
  it('stand once each, however many statements rest on them', () => {
    const source = { title: 'One Act', at: 's. 1' };
    const other = { title: 'One Act', at: 's. 2' };
    const root = draw(
      <AllSources
        assessment={{
          ...british,
          storage: { ...british.storage, sources: [source, other] },
          encryption: { ...british.encryption, sources: [source] },
          routes: [],
          findings: [finding({ sources: [other] })],
        }}
      />,
    );
    expect(root.querySelectorAll('li')).toHaveLength(2);
    expect(root.querySelector('summary')?.textContent).toContain('2 sources');
  });
});
