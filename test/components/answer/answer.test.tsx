// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Answer } from '../../../components/answer/answer';
import { DataAge } from '../../../components/answer/data-age';
import { NoService } from '../../../components/answer/no-service';
import { LevelMark } from '../../../components/answer/level-mark';
import { Quiet } from '../../../components/answer/quiet';
import type { Assessment } from '../../../domain/assessment';
import { notInDataset } from '../../../domain/findings/not-in-dataset';
import { LEVELS } from '../../../domain/words';
import { lettersFor } from '../letters';
import { draw } from '../drawn';

const letters = lettersFor('kr');
const answer = (assessment: Assessment) =>
  draw(
    <Answer assessment={assessment}>
      <p id="below">below</p>
    </Answer>,
  );
const other = (assessment: Assessment, isHidden = false) =>
  draw(<NoService assessment={assessment} isHidden={isHidden} />);
const unknown = (reason: Assessment['reason'], hostname: string | null): Assessment => ({
  ...letters,
  service: null,
  ...(reason && { reason }),
  question: { ...letters.question, hostname },
  findings: [notInDataset({ ...letters.question, hostname }, reason === 'empty' ? reason : 'unknown-host')],
});

describe('an answer', () => {
  it('names the service, and in one line who runs it, from where, and where it is kept', () => {
    const header = answer(letters).querySelector('header');
    expect(header?.querySelector('h1')?.textContent).toBe('letters');
    expect(header?.querySelector('p:last-child')?.textContent).toBe('acme, United States · Kept in the United States');
  });

  it('says that an operator’s state is not known rather than none', () => {
    const root = answer({ ...letters, operator: { ...letters.operator!, jurisdiction: 'unknown' } });
    expect(root.querySelector('header p:last-child')?.textContent).toMatch(/acme.*not known/);
  });

  it.each([
    [{}, 'Where it is kept is not known'],
    [{ oneOf: ['US'] }, 'probably kept in United States'],
    [{ oneOf: ['US', 'IE'] }, 'kept in one country out of 2'],
    [{ places: ['US', 'IE'] }, 'Kept in United States and Ireland'],
    [{ places: ['US', 'IE', 'FI'] }, 'kept in 3 countries'],
  ])('with its places %j says in a few words: %s', (storage, said) => {
    const kept = { ...letters.storage, places: [], oneOf: [], ...storage };
    const line = answer({ ...letters, storage: kept }).querySelector('header p:last-child')?.textContent;
    expect(line?.replaceAll(/the /g, '')).toBe(`acme, United States · ${said}`);
  });

  it('begins with the first finding of the core and draws home’s road before whatever stands below', () => {
    const root = answer(letters);
    const text = root.textContent ?? '';
    expect(root.querySelector('output.sentence')?.textContent?.length).toBeGreaterThan(20);
    expect(text.indexOf('authorities of South Korea')).toBeLessThan(text.indexOf('below'));
    expect(text.indexOf('authorities of South Korea')).toBeGreaterThan(0);
  });

  it.each(LEVELS)('at level %s carries that level', (level) => {
    const root = answer({ ...letters, level });
    expect(root.querySelector('article')?.className).toBe(`answer answer-${level}`);
    expect(root.querySelector(`p.level-${level}`)).not.toBeNull();
  });

  it('about an unknown host names the host and the words "not in the dataset"', () => {
    const root = other(unknown('not-in-dataset', 'nowhere.example'));
    expect(root.querySelector('h1')?.textContent).toBe('nowhere.example');
    expect(root.querySelector('.level-unknown')).not.toBeNull();
    expect(root.querySelector('output')?.textContent).toMatch(/nowhere\.example.*dataset/);
  });

  it('about an empty field or a page without an address has a title of its own and no level', () => {
    const empty = other(unknown('empty', null));
    const bare = other(unknown('no-host', null));
    expect(empty.querySelector('h1')?.textContent).not.toBe(bare.querySelector('h1')?.textContent);
    expect([empty, bare].map((root) => root.querySelector('.level-unknown'))).toEqual([null, null]);
  });

  it('about an address that the browser keeps to itself says that, and nothing of the dataset', () => {
    const root = other(unknown('empty', null), true);
    expect(root.textContent).not.toContain('dataset');
    expect(root.querySelector('output')?.textContent?.length).toBeGreaterThan(20);
  });
});

describe('a level', () => {
  it('has a shape and words of its own, so that nothing hangs on colour', () => {
    const all = [...LEVELS, 'unknown'] as const;
    const marks = all.map((level) => draw(<LevelMark level={level} />));
    expect(new Set(marks.map((root) => root.querySelector('path')?.getAttribute('d'))).size).toBe(all.length);
    expect(new Set(marks.map((root) => root.textContent)).size).toBe(all.length);
    expect(marks.every((root) => root.querySelector('svg')?.getAttribute('aria-hidden') === 'true')).toBe(true);
  });
});

describe('being quiet', () => {
  it.each([true, false])('while it is %s asks for the opposite and shows which it is', (isQuiet) => {
    const onQuiet = vi.fn<(quiet: boolean) => void>();
    const root = draw(<Quiet isQuiet={isQuiet} onQuiet={onQuiet} />);
    root.querySelector('button')?.click();
    expect(onQuiet).toHaveBeenCalledExactlyOnceWith(!isQuiet);
    expect(root.querySelector('button')?.getAttribute('aria-pressed')).toBe(String(isQuiet));
    expect(root.querySelector('small') !== null).toBe(isQuiet);
  });
});

describe('the age of the data', () => {
  const age = (today: string) => draw(<DataAge version="2026.11.24" today={today} />).textContent ?? '';

  it('is its date alone while it is young', () => {
    expect(age('2026-11-24')).toContain('Dataset of November 24, 2026');
    expect(age('2026-11-24')).not.toMatch(/half a year|clock/);
    expect(age('2027-05-26')).not.toContain('half a year');
  });

  it('is called old after half a year', () => {
    expect(age('2027-05-27')).toContain('more than half a year old');
  });

  it('shows both days where the clock lies before it', () => {
    expect(age('1970-01-01')).toMatch(/clock says January 1, 1970.*answer is for November 24, 2026/);
  });

  it('never says that anything is safe', () => {
    expect(age('2026-11-24')).toContain('No warning does not mean no danger');
  });
});
