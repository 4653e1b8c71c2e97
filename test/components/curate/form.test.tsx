// @vitest-environment happy-dom
/** The form of a statement, as its shape has it. */
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Desk, DeskContext } from '../../../components/curate/desk';
import { FaultList } from '../../../components/curate/fault-list';
import { StatementCard } from '../../../components/curate/statement-card';
import type { Statement } from '../../../packs/making/statement';
import { worldOf, operator, service, state } from '../../domain/small-world';
import { choose, draw } from '../drawn';

const world = worldOf(
  state('kr'),
  operator('post', 'kr'),
  service('letters', 'post', 'kr', { name: 'Letters', hosts: [{ host: 'letters.example' }] }),
);
const desk: Desk = {
  dataset: world,
  known: ['KR'],
  own: { services: [{ id: 'ours:chat', name: 'Our Chat' }], operators: [] },
  original: 'en',
  faultOf: (id) => (id === 's0.since' ? 'fault-0' : undefined),
};

/** Draws one statement and keeps what becomes of it. */
function card(statement: Statement, more: { behind?: string[]; isSourceOld?: boolean } = {}) {
  const told: Statement[] = [];
  const at = (child: ComponentChild) => <DeskContext.Provider value={desk}>{child}</DeskContext.Provider>;
  const props = { at: 0, behind: more.behind ?? [], isSourceOld: more.isSourceOld ?? false };
  const root = draw(
    at(<StatementCard statement={statement} {...props} onChange={(s) => told.push(s)} onRemove={() => undefined} />),
  );
  return { root, told };
}

const storage: Statement = {
  kind: 'storage',
  about: '',
  json: { value: { places: [{ role: 'primary' }] }, sources: [{}] },
};

function type(root: HTMLElement, id: string, text: string, event = 'input'): void {
  const typed = root.querySelector(`[id="${id}"]`) as HTMLInputElement;
  typed.value = text;
  void act(() => void typed.dispatchEvent(new Event(event, { bubbles: true })));
}

describe('the form of a statement', () => {
  it('finds a record by its name, its address, or as one of the pack’s own, and keeps what it does not find', () => {
    for (const [typed, id] of [
      ['letters', 'letters'],
      ['https://letters.example/in', 'letters'],
      ['our chat', 'ours:chat'],
      ['nobody knows', 'nobody knows'],
    ] as const) {
      const { root, told } = card(storage);
      type(root, 's0.about', typed, 'change');
      expect([typed, told.at(-1)?.about]).toEqual([typed, id]);
    }
  });

  it('writes a state as its code, and takes the word that nobody knows instead', () => {
    const { root, told } = card(storage);
    choose(root, '[id="s0.value.places.0.jurisdiction"]', 'KR');
    expect(told.at(-1)?.json['value']).toEqual({ places: [{ role: 'primary', jurisdiction: 'kr' }] });
    const unknown = root.querySelector('[id="s0.value.places.unknown"]') as HTMLInputElement;
    unknown.checked = true;
    unknown.dispatchEvent(new Event('change', { bubbles: true }));
    expect(told.at(-1)?.json['value']).toEqual({ places: 'unknown' });
  });

  it('asks for an address and the day it was opened at once, and folds the rest of a source away', () => {
    const { root } = card(storage);
    const folded = (name: string) => root.querySelector(`[id="s0.sources.0.${name}"]`)?.closest('details') !== null;
    expect(['title', 'url', 'read', 'quote', 'licence'].map(folded)).toEqual([false, false, false, true, true]);
  });

  it('leaves a field without anything in it out of the statement', () => {
    const { root, told } = card({ ...storage, json: { ...storage.json, since: '2026' } });
    type(root, 's0.since', '');
    expect('since' in (told.at(-1)?.json ?? {})).toBe(false);
  });

  it('marks a field that has a fault, and names the sentence that tells it', () => {
    const { root } = card(storage);
    const since = root.querySelector('[id="s0.since"]');
    expect([since?.getAttribute('aria-invalid'), since?.getAttribute('aria-describedby')]).toEqual(['true', 'fault-0']);
    expect(root.querySelector('[id="s0.until"]')?.getAttribute('aria-invalid')).toBeNull();
  });

  it('says which translation is older than the original, and that a value changed without its source', () => {
    const text = { en: 'Ask us first.', ko: '물어보세요.' };
    const advice: Statement = {
      kind: 'advice',
      about: '',
      json: { for: { service: 'letters' }, original: 'en', text },
    };
    const { root } = card(advice, { behind: ['ko'], isSourceOld: true });
    const stale = [...root.querySelectorAll('.stale')].map(({ textContent }) => textContent);
    expect(stale).toEqual([
      'this translation is older than the original',
      'The value was changed and its source was not. Check that the source still says so.',
    ]);
    expect(root.querySelector('[id="s0.text.ko"]')?.parentElement?.querySelector('.stale')).not.toBeNull();
    expect(root.querySelector('[id="s0.text.en"]')?.parentElement?.querySelector('.stale')).toBeNull();
  });

  it('takes hosts one a line, and gives a record of its own its short name until another is written', () => {
    const { root, told } = card({ kind: 'service', about: '', json: { contracts: [{ value: {}, sources: [{}] }] } });
    type(root, 's0.hosts', ' chat.example \n\nweb.chat.example', 'change');
    expect(told.at(-1)?.json['hosts']).toEqual([{ host: 'chat.example' }, { host: 'web.chat.example' }]);
    type(root, 's0.name', 'Our Chat');
    expect(told.at(-1)?.about).toBe('our-chat');
    const named = card({ kind: 'service', about: 'mine', json: { name: 'Our Chat' } });
    type(named.root, 's0.name', 'Our Chats');
    expect(named.told.at(-1)?.about).toBe('mine');
  });
});

describe('the list of faults', () => {
  it('names the statement and the field of each, and leads there, through what is folded', () => {
    const faults = [
      { fault: { code: 'missing', place: 'x', field: 'licence' }, statement: 0, path: 'sources.0.licence' },
      { fault: { code: 'missing', place: 'title', field: 'title' }, path: 'title' },
    ];
    const root = draw(
      <DeskContext.Provider value={desk}>
        <main>
          <input id="head.title.en" />
          <StatementCard
            statement={{ ...storage, about: 'letters' }}
            {...{ at: 0, behind: [], isSourceOld: false, onChange: () => undefined, onRemove: () => undefined }}
          />
          <FaultList faults={faults} statements={[{ ...storage, about: 'letters' }]} />
        </main>
      </DeskContext.Provider>,
    );
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.faults button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Where the data is kept: Letters › Licence',
      'Title',
    ]);
    buttons[0]?.click();
    expect(document.activeElement?.id).toBe('s0.sources.0.licence');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    buttons[1]?.click();
    expect(document.activeElement?.id).toBe('head.title.en');
  });
});
