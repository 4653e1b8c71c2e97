// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../components/answer/answer';
import { HeardPacks } from '../../../components/answer/heard';
import { More } from '../../../components/answer/more';
import type { Assessment, Finding, Heard } from '../../../domain/assessment';
import { lettersFor } from '../letters';
import { draw } from '../drawn';

const letters = lettersFor('kr');
const nothing = () => undefined;
const hostile = '<img src=x onerror=alert(1)>';

const heard = (different: Partial<Heard> = {}): Heard => ({
  publisher: 'f'.repeat(64),
  name: 'Observers',
  pack: 'steppe',
  version: 3,
  issued: '2026-11-20',
  title: { text: { en: 'Steppe' }, original: 'en' },
  level: 'hint',
  differs: [],
  sources: [],
  advice: [],
  withdrawn: [],
  unread: 0,
  ...different,
});
const word = (different: Partial<Finding> = {}): Finding => ({
  ...(letters.findings[0] as Finding),
  by: 'f'.repeat(64),
  publisher: 'Observers',
  pack: 'steppe',
  ...different,
});
const drawnOf = (assessment: Assessment) =>
  draw(<Answer assessment={assessment} packs={<HeardPacks assessment={assessment} />} />);
const drawn = (pack: Heard, findings = letters.findings, more: Partial<Assessment> = {}) =>
  drawnOf({ ...letters, ...more, findings, heard: [pack] });
const items = (root: HTMLElement) => [...root.querySelectorAll('.heard li')].map((li) => li.textContent ?? '');

describe('what packs say', () => {
  it('stands nowhere where no pack has anything to say', () => {
    expect(drawnOf(letters).querySelector('.heard')).toBe(null);
  });

  it('stands right below the first sentence, and names its publisher, its version and its day', () => {
    const root = drawn(heard());
    expect(root.querySelector('.sentence + .heard h3')?.textContent).toBe(
      'Observers: Steppe, version 3, November 20, 2026',
    );
  });

  it('bears its publisher in the same breath, also where it is the first sentence of all', () => {
    const [own, ...rest] = letters.findings;
    const below = drawn(heard(), [own as Finding, word(), ...rest]);
    expect(items(below)[0]).toContain('Observers says: ');
    expect(below.querySelector('output')?.textContent).not.toContain('Observers');
    const above = drawn(heard(), [word(), own as Finding, ...rest]);
    expect(above.querySelector('output')?.textContent).toMatch(/^Observers says: /);
    expect(items(above)).toEqual([]);
  });

  it('is not told a second time among the findings of the dataset', () => {
    const findings = [...letters.findings, word()];
    const root = draw(
      <More
        assessment={{ ...letters, findings, heard: [heard()] }}
        wary={[]}
        known={[]}
        onSay={nothing}
        onPrefer={nothing}
        taking={{ atlas: 'atlas.html', save: nothing }}
        isQuiet={false}
        onQuiet={nothing}
      />,
    );
    expect(root.textContent).not.toContain('Observers says');
  });

  it('shows what is known and what is heard side by side', () => {
    const root = drawn(heard({ differs: [{ about: 'storage', known: 'unknown', heard: ['UZ'] }] }));
    expect(items(root)).toEqual(['Where the data is kept. Lex Loci: not known. Observers: Uzbekistan.']);
    expect(root.querySelector('.heard details')).toBe(null);
  });

  it('shows where a pack has it from', () => {
    const root = drawn(heard({ sources: [{ title: 'A visit', read: '2026-11-19' }] }));
    expect(root.querySelector('.heard details')?.textContent).toMatch(/1 source.*A visit.*November 19, 2026/);
  });

  it('says first that a pack alone knows the address or is past its day, and last that some of it was not read', () => {
    const service = { ...letters.service!, by: 'f'.repeat(64) };
    const pack = heard({ expired: true, unread: 2, differs: [{ about: 'operator', known: 'unknown', heard: 'Acme' }] });
    expect(items(drawn(pack, letters.findings, { service })).map((text) => text.slice(0, 14))).toEqual([
      'Only Observers',
      'This pack is p',
      'Who runs it. L',
      'Some of what t',
    ]);
  });

  it('gives advice in its own language, as text, with its address as text and no link', () => {
    const root = drawn(
      heard({
        name: hostile,
        advice: [
          { text: { ko: `먼저 물어보십시오. ${hostile}` }, original: 'ko', behind: ['ko'], url: 'https://a.example/x' },
        ],
      }),
    );
    const span = root.querySelector('.heard li span[lang]');
    expect([span?.getAttribute('lang'), span?.getAttribute('dir')]).toEqual(['ko', 'auto']);
    expect(span?.textContent).toContain(hostile);
    expect(root.querySelector('img, a')).toBe(null);
    expect(items(root)[0]).toContain('(this translation is older than the original)');
    expect(items(root)[0]).toContain('a.example');
  });

  it('takes a word back aloud', () => {
    const withdrawn = [
      {
        on: '2026-10-01',
        claim: { text: { en: 'It moved.' }, original: 'en' },
        reason: { text: { en: 'It did not.' }, original: 'en' },
      },
    ];
    expect(items(drawn(heard({ withdrawn })))).toEqual([
      'Observers took this back on October 1, 2026: “It moved.” The reason: It did not.',
    ]);
  });
});
