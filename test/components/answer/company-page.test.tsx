// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CompanyPage } from '../../../components/answer/company-page';
import type { Assessment } from '../../../domain/assessment';
import { sentence } from '../../../domain/findings/sentences';
import { draw } from '../drawn';

const known = { host: 'www.naver.com', operator: 'NAVER Corp.', services: 'Naver Mail, Naver Cafe', states: ['KR'] };

/** As much of an answer as such a page shows. */
const assessment = {
  question: { given: 'www.naver.com', hostname: 'www.naver.com', home: 'KR', on: '2026-11-29' },
  reason: 'operator-page',
  operator: { id: 'naver', name: 'NAVER Corp.', jurisdiction: 'KR', controlledFrom: ['KR'] },
  related: [
    { id: 'naver-mail', name: 'Naver Mail', jurisdiction: 'KR', places: ['KR'] },
    { id: 'naver-cafe', name: 'Naver Cafe', jurisdiction: 'KR', places: [] },
  ],
  findings: [sentence('operator-page', known)],
} as unknown as Assessment;

describe('the page of a company that is no service', () => {
  it('says whose it is and lists the services of that company with the places of their data', () => {
    const root = draw(<CompanyPage assessment={assessment} />);
    expect(root.querySelector('h1')?.textContent).toBe('www.naver.com');
    expect(root.querySelector('output')?.textContent).toMatch(/^www\.naver\.com is a page of NAVER Corp\., /);
    expect(root.textContent).toContain('NAVER Corp., South Korea');
    expect([...root.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      'Naver Mail: Kept in South Korea',
      'Naver Cafe: Where it is kept is not known',
    ]);
    expect(root.textContent).not.toMatch(/what you wrote|No weakening known/);
  });
});
