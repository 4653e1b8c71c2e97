// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Panel, type Stage } from '../../../components/page/panel';
import type { Brief, PageAnswer } from '../../../evidence/page';
import { draw } from '../drawn';

const brief = (different: Partial<Brief> = {}): Brief => ({
  id: 'widget',
  name: 'Widget',
  level: 'warning',
  lead: { key: 'holder.line', params: { stateOther: 'RU', service: 'Widget' } },
  operator: { name: 'Widget Inc.', jurisdiction: 'US' },
  places: ['IE'],
  oneOf: [],
  ...different,
});
const answer = (different: Partial<PageAnswer> = {}): PageAnswer => ({
  format: 'page/1',
  host: 'charity.example',
  services: [],
  forms: [],
  mail: [],
  others: [],
  closed: 0,
  ...different,
});
const nothing = () => undefined as void;
const panel = (stage: Stage, mayRead = true, onAsk = nothing) =>
  draw(<Panel stage={stage} mayRead={mayRead} onAsk={onAsk} />);
const answered = (different: Partial<PageAnswer>) => panel({ kind: 'answered', answer: answer(different) });

/** As a press on its line does; the event that follows is the page's. */
const unfold = (root: Element, isOpen = true) => {
  (root.querySelector('details') as HTMLDetailsElement).open = isOpen;
};

describe('the question what else is in the page', () => {
  it('says why a right is asked for as long as the browser has not given it, tied to the button', () => {
    const root = panel({ kind: 'idle' }, false);
    const why = root.querySelector(`#${root.querySelector('button')?.getAttribute('aria-describedby')}`);
    expect(why?.textContent).toMatch(/asks the browser for the right “scripting”.*Nothing is kept/);
    expect(panel({ kind: 'idle' }).querySelector('.why')).toBeNull();
  });

  it('is one line, and put by a press below its reason', () => {
    const onAsk = vi.fn<() => void>();
    const root = panel({ kind: 'idle' }, false, onAsk);
    expect(root.querySelector('summary')?.textContent).toBe('What else is in this page?');
    expect(root.querySelector('details')?.open).toBe(false);
    unfold(root);
    expect(onAsk).not.toHaveBeenCalled();
    root.querySelector('button')?.click();
    expect(onAsk).toHaveBeenCalledTimes(1);
  });

  it('is put by unfolding it where the browser gives the right already, and not by folding it', () => {
    const onAsk = vi.fn<() => void>();
    const root = panel({ kind: 'idle' }, true, onAsk);
    expect(root.querySelector('button')).toBeNull();
    unfold(root);
    expect(onAsk).toHaveBeenCalledTimes(1);
    unfold(root, false);
    expect(onAsk).toHaveBeenCalledTimes(1);
  });

  it.each<[Stage, RegExp]>([
    [{ kind: 'refused' }, /did not give the right.*Everything else works as before/],
    [{ kind: 'unread' }, /pages of the browser itself not at all/],
    [{ kind: 'failed', fault: 'law' }, /./],
  ])('says what came of it: %o', (stage, said) => {
    expect(panel(stage).querySelector('output, [role=alert]')?.textContent).toMatch(said);
  });

  it('is shown large by a press, where it may be handed over', () => {
    const onLarge = vi.fn<(answer: PageAnswer) => void>();
    const shown = answer();
    const root = draw(<Panel stage={{ kind: 'answered', answer: shown }} mayRead onAsk={nothing} onLarge={onLarge} />);
    root.querySelector<HTMLButtonElement>('.large')?.click();
    expect(onLarge).toHaveBeenCalledWith(shown);
    expect(answered({}).querySelector('.large')).toBeNull();
  });

  it('says that nothing was found, and that this is no proof', () => {
    expect(answered({}).textContent).toMatch(/No service of the dataset.*does not mean that there is none/);
    expect(answered({ forms: [{ host: 'a.example', to: null }] }).textContent).not.toMatch(/No service of the dataset/);
  });

  it('tells who gets what is entered, each once, before anything else', () => {
    const to = { name: 'Google LLC', jurisdiction: 'US' };
    const forms = [
      { host: 'docs.google.com', to },
      { host: 'forms.gle', to },
      { host: 'b.example', to: { name: 'B', jurisdiction: 'unknown' } },
      { host: 'nowhere.example', to: null },
    ];
    const said = [...answered({ forms }).querySelectorAll('output p')].map((p) => p.textContent);
    expect(said).toEqual([
      'What you enter in a form of this page goes to Google LLC, United States.',
      'What you enter in a form of this page goes to B; where it can be ordered is not known.',
      'What you enter in a form of this page goes to nowhere.example, which is not in the dataset.',
    ]);
  });

  it('tells each service with its mark in words, its place, its sentence and by what it was seen', () => {
    const by = [
      { way: 'frame', host: 'a.example' },
      { way: 'loaded', host: 'a.example' },
    ] as const;
    const item = answered({ services: [{ ...brief(), by: [...by] }] }).querySelector('li');
    expect(item?.querySelector('h3')?.textContent).toBe('Widget');
    expect(item?.querySelector('.level')?.textContent).toBe('Warning');
    expect(item?.textContent).toMatch(
      /Widget Inc\., United States · Kept in Ireland.*a line of their own.*Seen by: a\.example$/,
    );
  });

  it.each<[Partial<Brief>, RegExp]>([
    [{ places: [], oneOf: ['US', 'IE'] }, /which of them is not known/],
    [{ places: [] }, /Where it is kept is not known/],
    [{ operator: { name: 'W', jurisdiction: 'unknown' } }, /W; where it can be ordered is not known/],
  ])('says what is not known of it: %o', (different, said) => {
    expect(answered({ services: [{ ...brief(different), by: [] }] }).textContent).toMatch(said);
  });

  it('tells where the mail of an address lies, and no level of who only passes it on', () => {
    const mail = [
      { domain: 'a.example', at: { ...brief(), passesOn: false } },
      { domain: 'b.example', at: { ...brief(), passesOn: true } },
      { domain: 'c.example', at: null },
    ];
    const items = [...answered({ mail }).querySelectorAll('li')];
    expect(items.map((li) => li.querySelector('p')?.textContent)).toEqual([
      'a.example: Widget',
      'b.example: Widget only passes mail on; where the mailbox lies is not known',
      'c.example: where the mailbox lies is not known',
    ]);
    expect(items.map((li) => li.querySelector('.level') !== null)).toEqual([true, false, false]);
  });

  it('counts what is left, unfolded on demand, and says what could not be seen', () => {
    const root = answered({ others: ['a.example', 'b.example'], closed: 3, isCut: true });
    expect(root.querySelector('details summary ~ * summary')?.textContent).toBe('Other servers: 2');
    expect(root.querySelector<HTMLDetailsElement>('details details')?.open).toBe(false);
    expect(root.textContent).toMatch(/nobody look: 3.*the rest was left out.*Not seen: what the page loads later/);
    expect(answered({}).textContent).not.toMatch(/nobody look|left out/);
  });
});
