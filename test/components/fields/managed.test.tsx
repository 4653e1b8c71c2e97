// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LanguageSwitch } from '../../../components/fields/language-switch';
import { StateField } from '../../../components/fields/state-field';
import { StateList } from '../../../components/fields/state-list';
import { Switch } from '../../../components/fields/switch';
import { draw } from '../drawn';

const WORD = 'Set by whoever manages this browser.';
const heard = vi.fn<(...args: unknown[]) => void>();

describe('what a policy sets', () => {
  it('is a switch, a state and a language that cannot be changed, and that say whose word it is', () => {
    const on = draw(<Switch id="x" label="Icon" why="Because." isOn isManaged onChange={heard} />);
    expect(on.querySelector('input')?.disabled).toBe(true);
    expect(on.querySelector('#x-why')?.textContent).toBe(`Because. ${WORD}`);
    const home = draw(
      <StateField id="home" label="Home" value="KR" placeholder="-" known={['KR']} isManaged onChoose={heard} />,
    );
    const list = home.querySelector('select')!;
    expect([list.disabled, list.value]).toEqual([true, 'KR']);
    expect(home.querySelector(`#${list.getAttribute('aria-describedby')}`)?.textContent).toBe(WORD);
    const language = draw(<LanguageSwitch isManaged onChoose={heard} />).querySelector('select');
    expect([language?.disabled, language?.title]).toEqual([true, WORD]);
  });

  it('is a state in a list that cannot be taken back, beside others that can', () => {
    const props = { id: 'wary', label: 'Wary', known: ['CN'], onAdd: heard, onRemove: heard };
    const [set, own] = draw(<StateList {...props} codes={['CN', 'US']} managed={['CN']} />).querySelectorAll('li');
    expect([set?.querySelector('button'), set?.textContent]).toEqual([null, `China ${WORD}`]);
    own?.querySelector('button')?.click();
    expect(heard).toHaveBeenCalledExactlyOnceWith('US');
  });

  it('is not said of what the person chose', () => {
    const root = draw(<Switch id="x" label="Icon" why="Because." isOn onChange={heard} />);
    expect(root.textContent).not.toContain(WORD);
    expect(draw(<LanguageSwitch onChoose={heard} />).querySelector('select')?.title).toBe('');
  });
});
