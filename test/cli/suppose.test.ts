import { describe, expect, it } from 'vitest';
import { assessSmall } from './run';

const ask = async (...flags: string[]) =>
  (await assessSmall('gmail.com', '--home', 'KR', '--lang', 'ko', ...flags)).stdout;
const linesOf = (page: string) => page.split('\n').map((line) => line.trim());

describe('a hypothesis', () => {
  it('is told in the reader’s language alone: nothing supposed has an English name', async () => {
    const today = new Set(linesOf(await ask()));
    const supposed = await ask('--suppose', 'executive-agreement:KR,US', '--suppose', 'adopt:KR,mail');
    const added = linesOf(supposed).filter((line) => !today.has(line));
    expect(added.join('\n')).toContain('행정협정');
    expect(added.join('\n')).toContain('국내 보관법');
    expect(supposed).not.toMatch(/suppos|executive|agreement:|localization|\[object/i);
  });

  it('says in data what is supposed, and what was typed', async () => {
    const answer = JSON.parse(await ask('--suppose', 'executive-agreement:KR,US', '--json'));
    const told = answer.findings.find((f: { kind: string }) => f.kind === 'agreement');
    expect(told.params.law).toEqual({ kind: 'executive-agreement', between: ['kr', 'us'] });
    expect(told.reason.law).toEqual(told.params.law);
    expect(answer.supposed.suppositions).toEqual(['executive-agreement:KR,US']);
  });
});
