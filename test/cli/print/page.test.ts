/** The head, the foot and the page of a company: what whole answers hardly show of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from '../../../cli/print/page';
import type { Assessment } from '../../../domain/assessment';
import { learnFromDisk } from '../../../locales/from-disk';
import { answerWith, english as v, read, weighty } from './answer-with';

beforeAll(() => learnFromDisk('en'));

const options = { data: 'stored-content', wary: [] } as const;
const storage: Assessment['storage'] = { places: [], oneOf: [], basis: 'unknown', confidence: 'unknown', sources: [] };
const head = (parts: Partial<Assessment>) => read(page(answerWith(parts), options, weighty).slice(0, 3));
const operator = { id: 'acme', name: 'Acme', jurisdiction: 'US', controlledFrom: [] };
const kept = (parts: object) => ({ storage: { ...storage, ...parts } });

describe('the head says who runs it, and where it lies', () => {
  it.each<[string, Partial<Assessment>]>([
    ['an operator with a seat', { operator }],
    ['an operator whose seat is unknown', { operator: { ...operator, jurisdiction: 'unknown' } }],
    ['no operator', { operator: null }],
    ['one place', kept({ places: ['DE'], basis: 'statute', confidence: 'high' })],
    ['two places', kept({ places: ['DE', 'FR'], basis: 'cited', confidence: 'low' })],
    ['one of two', kept({ oneOf: ['DE', 'FR'] })],
    ['nowhere known', kept({})],
  ])('%s', async (name, parts) => {
    await expect(`${head(parts)}\n`).toMatchFileSnapshot(`./pieces/head, ${name}.txt`);
  });

  it('an answer without a finding ends its level with no space behind it', () => {
    const text = read(page(answerWith({ findings: [], level: 'none' }), options, v));
    expect(text).toContain('\nNo weakening known.\n');
  });
});

describe('the foot', () => {
  const foot = (parts: Partial<Assessment>) => read(page(answerWith(parts), options, v).slice(-6));
  it('names the packs that were heard', () => {
    expect(foot({ dataset: { version: '2026.11.24', packs: ['a-pack', 'b-pack'] } })).toContain('a-pack, b-pack');
    expect(foot({ dataset: { version: '2026.11.24', packs: [] } })).not.toContain('pack');
  });
  it('says which day it took where the clock lies before the dataset', () => {
    const { question } = answerWith({});
    expect(foot({ question: { ...question, on: '2026-11-24', clock: '2020-01-02' } })).toContain('January 2, 2020');
    expect(foot({ question: { ...question, on: '2026-11-24' } })).not.toContain('2020');
  });
});

describe('a page of a company that is no service names its services', () => {
  const related = (services: Assessment['related']) =>
    read(
      page(
        answerWith({ service: null, reason: 'operator-page', findings: [], ...(services && { related: services }) }),
        options,
        weighty,
      ),
    );
  it.each<[string, Assessment['related']]>([
    [
      'each with its seat and places',
      [
        { id: 'acme-mail', name: 'Acme Mail', jurisdiction: 'US', places: ['US', 'DE'] },
        { id: 'acme-talk', name: 'Acme Talk', jurisdiction: 'KR', places: [] },
        { id: 'acme-old', name: 'Acme Old', jurisdiction: 'unknown', places: ['FR'] },
        { id: 'acme-lost', name: 'Acme Lost', jurisdiction: 'unknown', places: [] },
      ],
    ],
    ['none, where none is known', []],
    ['none, where nothing is said', undefined],
  ])('%s', async (name, services) => {
    await expect(`${related(services)}\n`).toMatchFileSnapshot(`./pieces/related, ${name}.txt`);
  });
});
