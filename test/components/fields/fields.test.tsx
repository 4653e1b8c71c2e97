// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckField } from '../../../components/fields/check-field';
import { HomeQuestion } from '../../../components/fields/home-question';
import { LanguageSwitch } from '../../../components/fields/language-switch';
import { StateField } from '../../../components/fields/state-field';
import { Chosen, StateList } from '../../../components/fields/state-list';
import { StateSelect } from '../../../components/fields/state-select';
import { Switch } from '../../../components/fields/switch';
import { COUNTRY_CODES } from '../../../domain/states';
import { LANGUAGES } from '../../../locales/own-names';
import { choose, draw, submit } from '../drawn';

const heard = vi.fn<(...args: unknown[]) => void>();
beforeEach(() => heard.mockReset());

describe('the field to check an address', () => {
  it('gives the address as it was typed and the correspondent without blanks around', () => {
    const root = draw(<CheckField onCheck={heard} />);
    root.querySelector<HTMLInputElement>('#check')!.value = ' vk.com ';
    root.querySelector<HTMLInputElement>('#with')!.value = ' a@naver.com ';
    submit(root);
    expect(heard).toHaveBeenCalledExactlyOnceWith(' vk.com ', 'a@naver.com');
  });

  it('tells the browser to remember nothing and correct nothing', () => {
    const root = draw(<CheckField onCheck={heard} />);
    expect(root.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
    for (const input of root.querySelectorAll('input'))
      expect([input.getAttribute('autocomplete'), input.getAttribute('autocapitalize')]).toEqual(['off', 'off']);
  });
});

describe('the question of the home', () => {
  const question = (suggested: string | undefined) =>
    draw(<HomeQuestion known={['KR', 'US']} suggested={suggested} onSave={heard} />);

  it('takes a suggestion as one: shown as such, saved only by a press', async () => {
    const root = question('KR');
    expect(root.querySelector('.suggestion')).not.toBeNull();
    expect(heard).not.toHaveBeenCalled();
    choose(root, '#home', 'US');
    await vi.waitFor(() => expect(root.querySelector('.suggestion')).toBeNull());
    submit(root);
    expect(heard).toHaveBeenCalledExactlyOnceWith('US');
  });

  it('saves nothing while nothing is chosen', () => {
    const root = question(undefined);
    expect(root.querySelector('button')?.disabled).toBe(true);
    submit(root);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the language switch', () => {
  it('offers every language by its own name, marked as that language', () => {
    const options = [...draw(<LanguageSwitch onChoose={heard} />).querySelectorAll('option')];
    expect(options.map((o) => [o.value, o.textContent, o.lang])).toEqual(
      Object.entries(LANGUAGES).map(([tag, name]) => [tag, name, tag]),
    );
  });

  it('hears a choice', () => {
    choose(draw(<LanguageSwitch onChoose={heard} />), 'select', 'fa');
    expect(heard).toHaveBeenCalledExactlyOnceWith('fa');
  });
});

describe('a choice of a state', () => {
  it('has those whose law is known first, then all the others, each group by name, none twice', () => {
    const root = draw(<StateSelect id="x" value="" placeholder="Choose" known={['US', 'KR']} onChoose={heard} />);
    const groups = [...root.querySelectorAll('optgroup')].map((g) => [...g.querySelectorAll('option')]);
    expect(groups[0]?.map((o) => o.value)).toEqual(['KR', 'US']);
    expect(groups[1]).toHaveLength(COUNTRY_CODES.size - 2);
    const names = groups[1]?.map((o) => o.textContent ?? '') ?? [];
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  it('taken back is no choice, rather than an empty one', () => {
    const root = draw(
      <StateField id="x" label="Home" why="Because" value="KR" placeholder="None" known={[]} onChoose={heard} />,
    );
    choose(root, 'select', '');
    choose(root, 'select', 'US');
    expect(heard.mock.calls).toEqual([[undefined], ['US']]);
    expect(root.querySelector('.why')?.textContent).toBe('Because');
  });

  it('without a reason has none beneath it', () => {
    const root = draw(<StateField id="x" label="Home" value={undefined} placeholder="" known={[]} onChoose={heard} />);
    expect(root.querySelector('.why')).toBeNull();
    expect(root.querySelector('select')?.value).toBe('');
  });
});

describe('several states', () => {
  const added = vi.fn<(code: string) => void>();
  const list = () =>
    draw(<StateList id="x" label="Wary" codes={['US']} known={[]} except="KR" onAdd={added} onRemove={heard} />);
  beforeEach(() => void added.mockClear());

  it('take a further one after those chosen', () => {
    choose(list(), 'select', 'CN');
    expect(added).toHaveBeenCalledExactlyOnceWith('CN');
  });

  it.each([
    ['one chosen already', 'US'],
    ['the one that makes no sense here', 'KR'],
    ['nothing', ''],
  ])('do not take %s', (_, code) => {
    choose(list(), 'select', code);
    expect(added).not.toHaveBeenCalled();
  });

  it('can be taken back each by a button that names it', () => {
    const root = list();
    const button = root.querySelector<HTMLButtonElement>('.chosen button');
    expect(button?.getAttribute('aria-label')).toContain('United States');
    button?.click();
    expect(heard).toHaveBeenCalledExactlyOnceWith('US');
  });

  it('are no list while none is chosen', () => {
    expect(draw(<Chosen items={[]} onRemove={heard} />).innerHTML).toBe('');
  });
});

describe('a switch', () => {
  it.each([true, false])('that is %s shows it, tells what it means, and asks for the opposite', (isOn) => {
    const root = draw(<Switch id="x" label="Warn" why="Because" isOn={isOn} onChange={heard} />);
    const input = root.querySelector('input')!;
    expect(input.checked).toBe(isOn);
    expect(root.querySelector(`#${input.getAttribute('aria-describedby')}`)?.textContent).toBe('Because');
    input.click();
    expect(heard).toHaveBeenCalledExactlyOnceWith(!isOn);
  });
});
