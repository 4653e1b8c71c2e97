// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../components/profile';
import { Maker } from '../../../entrypoints/curate/maker';
import { draw } from '../../components/drawn';
import { operator, service, state, worldOf } from '../../domain/small-world';

const world = worldOf(state('kr'), operator('post', 'kr'), service('letters', 'post', 'kr'));
const maker = (canSign: boolean) => (
  <Maker
    profile={EMPTY_PROFILE}
    choose={() => undefined}
    dataset={world}
    canSign={canSign}
    isPublicSuffix={() => false}
  />
);

describe('a browser that knows no such keys', () => {
  it('is told so plainly, offers no key and no signature, and a draft can still be written', () => {
    const root = draw(maker(false));
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/Ed25519.*Chromium 137, Firefox 129/);
    expect(['#found', '#open-key', '#sign'].map((id) => root.querySelector(id))).toEqual([null, null, null]);
    expect(root.querySelector('#save-draft')).not.toBeNull();
    void act(() => (root.querySelector('#add') as HTMLButtonElement).click());
    expect(root.querySelectorAll('.statement')).toHaveLength(1);
  });

  it('is not told so where it knows them', () => {
    const root = draw(maker(true));
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect((root.querySelector('#sign') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('a pack without a statement yet', () => {
  it('says what is still missing, and takes its short name from its title', () => {
    const root = draw(maker(true));
    expect(root.querySelector('.faults')?.textContent).toContain('Title');
    const title = root.querySelector('[id="head.title.en"]') as HTMLInputElement;
    title.value = 'Messengers in Korea';
    void act(() => void title.dispatchEvent(new Event('input', { bubbles: true })));
    expect((root.querySelector('[id="head.slug"]') as HTMLInputElement).value).toBe('messengers-in-korea');
    expect(root.querySelectorAll('.faults li')).toHaveLength(0);
  });
});
