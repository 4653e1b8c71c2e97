// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../components/answer/answer';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import { draw } from '../drawn';

const dataset = load();
const answer = (given: string) =>
  draw(
    <Answer
      assessment={assess({ given, person: { home: 'kr' }, on: '2026-11-29', alternatives: false }, dataset)}
      isQuiet={false}
      onQuiet={() => undefined}
    />,
  );

describe('the page of a company that is no service', () => {
  it('says whose it is and lists the services of that company with the places of their data', () => {
    const root = answer('www.naver.com');
    expect(root.querySelector('h1')?.textContent).toBe('www.naver.com');
    expect(root.querySelector('output')?.textContent).toMatch(/^www\.naver\.com is a page of NAVER Corp\./);
    expect(root.textContent).toContain('NAVER Corp., South Korea');
    const items = [...root.querySelectorAll('li')].map((li) => li.textContent);
    expect(items).toContainEqual(expect.stringMatching(/^Naver Mail: /));
    expect(root.textContent).not.toMatch(/what you wrote|No loss known/);
  });

  it('shows what could not be read as it was typed', () => {
    expect(answer('no such words').querySelector('h1')?.textContent).toBe('no such words');
  });
});
