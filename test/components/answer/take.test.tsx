// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correctionText } from '../../../components/answer/correction';
import { Take } from '../../../components/answer/take';
import { answerText } from '../../../components/answer/take-text';
import { speak } from '../../../locales/voice';
import { draw } from '../drawn';
import { lettersFor } from '../letters';

const letters = lettersFor('kr');
const save = vi.fn<(name: string, text: string, type: string) => void>();
const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  vi.clearAllMocks();
  writeText.mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});

const FOOT = [/Lex Loci · November 24, 2026 · dataset /, /Information, not legal advice/];
const take = () => draw(<Take assessment={letters} taking={{ atlas: 'moz-extension://1/atlas.html', save }} />);
const press = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent === label)?.click();

describe('an answer that is carried away', () => {
  it('as text names service, level, sentence and who decides on each road, its day, its data and what it is not', () => {
    const text = answerText(letters, speak('en'));
    expect(text).toMatch(/^letters\nacme\n/);
    expect(text).toContain('Authorities of South Korea → What you wrote: Court, South Korea + Court, United States');
    for (const foot of FOOT) expect(text).toMatch(foot);
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });

  it('as text says that a line runs where nothing stands, and that there is a lock', () => {
    const text = answerText(
      {
        ...letters,
        holders: [{ state: 'RU', holds: ['seat'], line: true, decides: 'unknown' }],
        encryption: { content: 'end-to-end-default', sources: [] },
      },
      speak('en'),
    );
    expect(text).toContain('Authorities of Russia → What you wrote: Nobody has to be asked: a line of its own');
    expect(text).toContain('The operator cannot read it');
  });

  it('is put on the clipboard by a press, and says so, or that the browser did not allow it', async () => {
    const root = take();
    press(root, 'Copy as text');
    await vi.waitFor(() => expect(root.querySelector('output')?.textContent).toBe('Copied.'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(answerText(letters, speak('en')));
    writeText.mockRejectedValue(new Error('no'));
    press(root, 'Copy as text');
    await vi.waitFor(() => expect(root.querySelector('output')?.textContent).toMatch(/did not allow it/));
  });

  it('as a link opens the service in the atlas, as seen from home, with day and caveat beneath', async () => {
    press(take(), 'Copy a link to the atlas (for this browser)');
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledOnce());
    const [link, ...foot] = writeText.mock.calls[0]?.[0].split('\n') ?? [];
    expect(link).toBe('moz-extension://1/atlas.html#/service/letters?home=KR');
    for (const [i, line] of FOOT.entries()) expect(foot[i]).toMatch(line);
  });

  it('as a picture is a file with the same words and a drawing for each gate', () => {
    press(take(), 'Save the picture');
    const [name, text = '', type] = save.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['lex-loci-letters-KR.svg', 'image/svg+xml']);
    const lines = [...text.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
    for (const foot of FOOT) expect(lines).toMatch(foot);
    expect(lines).toContain('Court, United States');
    expect(text.match(/<path/g)?.length).toBeGreaterThan(2);
  });

  it('is nothing where there is no service', () => {
    expect(draw(<Take assessment={{ ...letters, service: null }} taking={{ atlas: '', save }} />).innerHTML).toBe('');
  });

  it('has a form for whoever knows better, which names the record and its claims and nothing of the reader', async () => {
    press(take(), 'Copy a correction');
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledOnce());
    const [text = ''] = writeText.mock.lastCall ?? [];
    expect(text.split('\n')).toEqual([
      'Correction to a record of Lex Loci',
      expect.stringMatching(/^Record: services\/letters \(letters\), dataset by-hand$/),
      expect.stringMatching(/^It says: acme/),
      expect.stringMatching(/^It says: Kept in /),
      'It says: Not known whether the operator can read it',
      'What is right instead:',
      'Source (address, and the day you read it):',
      '',
    ]);
    expect(text).not.toMatch(/Korea|KR/);
  });

  it('as a correction says one of which places it is, that none is known, and of which state nothing is known', () => {
    const storage = { ...letters.storage, places: [], oneOf: ['DE', 'US'] };
    const operator = { id: 'acme', name: 'acme', jurisdiction: 'unknown' as const, controlledFrom: [] };
    const lines = (parts: object) =>
      correctionText({ ...letters, ...parts }, speak('en'))
        .split('\n')
        .slice(2, 4);
    expect(lines({ storage, operator })).toEqual([
      'It says: acme; where it can be ordered is not known',
      'It says: Kept in Germany and the United States; which of them is not known',
    ]);
    expect(lines({ storage: { ...storage, oneOf: [] } })[1]).toBe('It says: Where it is kept is not known');
    expect(correctionText({ ...letters, service: null }, speak('en'))).toBe('');
  });
});
