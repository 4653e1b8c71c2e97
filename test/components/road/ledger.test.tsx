// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../../components/road/ledger';
import { Legend } from '../../../components/road/legend';
import { Term } from '../../../components/term';
import type { Assessment, HolderAnswer } from '../../../domain/assessment';
import { readTexts } from '../../../locales/from-disk';
import { draw } from '../drawn';
import { lettersFor } from '../letters';

const letters = lettersFor('kr');
const ledger = (different: Partial<Assessment> = {}, isNew = false) =>
  draw(<Ledger assessment={{ ...letters, ...different }} legend={<Legend />} isNew={isNew} />);
const russian: HolderAnswer = { state: 'RU', holds: ['control'], line: true, decides: 'unknown' };

describe('the ledger', () => {
  it('begins with home, and draws the court of the operator’s own country beside it, unasked', () => {
    const root = ledger();
    expect(root.querySelector('.requester')?.textContent).toMatch(/^KRAuthorities of South Korea/);
    expect(root.querySelector('.lane')?.textContent).toBe('USUnited StatesThe operator sits thereCourt');
    expect(root.querySelector('.lane .gate-court')).not.toBeNull();
  });

  it('draws no second lane where that country needs no less', () => {
    expect(ledger({ holders: [] }).querySelector('.lane')).toBeNull();
  });

  it('draws a line of the state behind the service as an open road, first where the verdict is about it', () => {
    const lead = letters.findings.map((finding) => ({ ...finding, requester: 'RU' }));
    const [later, first] = [ledger({ holders: [russian] }), ledger({ holders: [russian], findings: lead })];
    for (const root of [later, first]) {
      expect(root.querySelector('.lane-line')?.textContent).toMatch(/Russia.*controlled from there.*a line of its own/);
      expect(root.querySelector('.lane .gate')).toBeNull();
    }
    expect(first.querySelector('section')?.firstElementChild?.className).toContain('lane');
    expect(later.querySelector('section')?.lastElementChild?.className).toContain('lane');
  });

  it('has a lock where the operator cannot read what was written, and none where it can', () => {
    const lock = (content: Assessment['encryption']['content']) =>
      ledger({ encryption: { content, sources: [] } }).querySelectorAll('.pair .lock').length;
    expect(lock('end-to-end-default')).toBe(1);
    expect([lock('optional'), lock('none'), lock('unknown')]).toEqual([0, 0, 0]);
  });

  it('says what the shapes mean to who has hardly seen them, and to who asks', async () => {
    expect(ledger({}, true).querySelectorAll('.legend li')).toHaveLength(6);
    const root = ledger();
    expect(root.querySelector('.legend')).toBeNull();
    (root.querySelector('button.shapes') as HTMLElement).click();
    await vi.waitFor(() => expect(root.querySelector('.legend')?.textContent).toContain('Nobody else decides'));
    expect(root.querySelector('button.shapes')?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a term', () => {
  it('that a lay reader does not know explains itself, to the keyboard and to a screen reader too', () => {
    const root = draw(<Term kind="threshold" value="probable-cause" />);
    const term = root.querySelector<HTMLElement>('[role=button]');
    expect(term?.tabIndex).toBe(0);
    const tip = root.querySelector(`#${CSS.escape(term?.getAttribute('aria-describedby') ?? '')}`);
    expect(tip?.getAttribute('role')).toBe('tooltip');
    expect(tip?.textContent).toMatch(/A suspicion is not enough/);
  });

  it('of the glossary explains itself wherever it stands, each of them', () => {
    const explained = Object.keys(readTexts('en', ['screen', 'elsewhere'])).filter((key) => key.startsWith('explain.'));
    expect(explained.length).toBeGreaterThan(10);
    for (const key of explained) {
      const root = draw(<Term kind="any" value={key.slice('explain.'.length)} />);
      expect(root.querySelector('[role=tooltip]')?.textContent).toBe(readTexts('en', ['screen', 'elsewhere'])[key]);
    }
  });

  it('that says what it is stands alone', () => {
    expect(draw(<Term kind="threshold" value="none" />).innerHTML).toBe('No threshold');
  });
});
