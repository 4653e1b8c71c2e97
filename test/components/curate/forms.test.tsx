// @vitest-environment happy-dom
/** Every form of a statement as it stands: labels, choices and marks, word for word (vitest with -u after a change that is meant). */
import { describe, expect, it } from 'vitest';
import { type Desk, DeskContext } from '../../../components/curate/desk';
import { StatementCard } from '../../../components/curate/statement-card';
import { useTitleOf } from '../../../components/curate/title';
import { FORMS, type Kind, KINDS } from '../../../packs/making/forms';
import { emptyOf } from '../../../packs/making/edit';
import type { Statement } from '../../../packs/making/statement';
import { measure, operator, service, state, worldOf } from '../../domain/small-world';
import { draw } from '../drawn';

const desk: Desk = {
  dataset: worldOf(
    state('kr'),
    operator('post', 'kr', { name: 'The Post' }),
    service('letters', 'post', 'kr', { name: 'Letters' }),
    service('notes', 'post', 'kr', { name: 'Notes' }),
    measure('keep', 'kr', { name: 'Keep Act' }),
  ),
  known: ['KR'],
  own: { services: [{ id: 'ours:chat', name: 'Our Chat' }], operators: [{ id: 'ours:club', name: 'Our Club' }] },
  original: 'ko',
  faultOf: () => undefined,
};
const card = (statement: Statement) =>
  draw(
    <DeskContext.Provider value={desk}>
      <StatementCard
        statement={statement}
        {...{ at: 0, behind: [], isSourceOld: false, onChange: () => undefined, onRemove: () => undefined }}
      />
    </DeskContext.Provider>,
  );

const FEW = 14;
/** What stands in the form, in its order: a line for each word and each field. */
function shown(node: Element, depth = 0): string[] {
  const line = (text: string) => `${'  '.repeat(depth)}${text}`;
  const tag = node.tagName.toLowerCase();
  const { id } = node;
  if (tag === 'select' || tag === 'datalist') {
    const options = [...node.querySelectorAll('option')].map((option) => option.textContent);
    const few = options.length > FEW ? [...options.slice(0, 3), `… ${options.length}`] : options;
    return [line(`<${tag} ${id} ${node.getAttribute('aria-label') ?? ''}> ${few.join(' | ')}`)];
  }
  if (tag === 'input' || tag === 'textarea') {
    const { type, value, placeholder, checked } = node as HTMLInputElement;
    return [line(`<${type} ${id}> ${checked ? 'checked ' : ''}${value} ${placeholder ?? ''}`.trimEnd())];
  }
  const own = [...node.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent?.trim());
  const text = own.filter((part) => part !== '').join(' ');
  const at = tag === 'details' || tag === 'fieldset' ? 1 : 0;
  return [
    ...(text === '' ? [] : [line(`${tag}: ${text}`)]),
    ...[...node.children].flatMap((child) => shown(child, depth + at)),
  ];
}

const ABOUT: Partial<Record<Kind, string>> = {
  compliance: 'keep',
  offence: 'kr',
  service: 'our-chat',
  operator: 'our-club',
};

describe('the form of', () => {
  it.each(KINDS)('%s asks for these fields, by these words', async (kind) => {
    const json = emptyOf(FORMS[kind].fields);
    const text = shown(card({ kind, about: ABOUT[kind] ?? 'letters', json }));
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`./forms/${kind}.txt`);
  });

  it('advice in several languages has the original first and each other with its name and a way to remove it', () => {
    const json = { for: { service: 'notes' }, original: 'ko', text: { en: 'Ask us.', ko: '물어보세요.', xx: '?' } };
    const root = card({ kind: 'advice', about: '', json });
    const labels = [...root.querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(labels.filter((label) => label?.startsWith('Advice ('))).toEqual([
      'Advice (한국어)',
      'Advice (English)',
      'Advice (xx)',
    ]);
    const ways = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(ways).toEqual(['Remove Advice (English)', 'Remove Advice (xx)', 'Remove Advice: Notes']);
    const add = root.querySelector('[aria-label^="Advice:"]');
    expect([...(add?.querySelectorAll('option') ?? [])].map(({ lang }) => lang)).not.toContain('en');
  });
});

describe('a statement is called', () => {
  const titles = (statements: Statement[]) => {
    const Titles = () => {
      const titleOf = useTitleOf();
      return <>{statements.map(titleOf).join('\n')}</>;
    };
    return draw(
      <DeskContext.Provider value={desk}>
        <Titles />
      </DeskContext.Provider>,
    ).textContent?.split('\n');
  };

  it('by its kind and whom it is about: a name of the dataset, of the pack, of a state, or what was typed', () => {
    expect(
      titles([
        { kind: 'storage', about: 'notes', json: {} },
        { kind: 'storage', about: 'ours:chat', json: {} },
        { kind: 'storage', about: 'nobody knows', json: {} },
        { kind: 'storage', about: '', json: {} },
        { kind: 'compliance', about: 'keep', json: {} },
        { kind: 'offence', about: 'kr', json: {} },
        { kind: 'operator', about: 'x', json: { name: 'Our Club' } },
        { kind: 'advice', about: 'letters', json: { for: { service: 'notes' } } },
        { kind: 'advice', about: 'letters', json: { for: { home: 'kr' } } },
        { kind: 'advice', about: 'letters', json: {} },
      ]),
    ).toEqual([
      'Where the data is kept: Notes',
      'Where the data is kept: Our Chat',
      'Where the data is kept: nobody knows',
      'Where the data is kept',
      'Obeys a localization law: Keep Act',
      'An offence of speech: South Korea',
      'A company that is missing: Our Club',
      'Advice: Notes',
      'Advice: South Korea',
      'Advice',
    ]);
  });
});

it('a record is shown by its name where it is known, and as it was typed where it is not', () => {
  const about = (id: string) =>
    (card({ kind: 'storage', about: id, json: {} }).querySelector('[id="s0.about"]') as HTMLInputElement).value;
  expect(['notes', 'letters', 'ours:chat', 'nobody'].map(about)).toEqual(['Notes', 'Letters', 'Our Chat', 'nobody']);
});
