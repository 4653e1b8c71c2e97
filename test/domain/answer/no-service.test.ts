import { describe, expect, it } from 'vitest';
import { noService, nothingKnown } from '../../../domain/answer/no-service';
import { operatorAnswer, operatorPage } from '../../../domain/answer/operator-page';
import { bare } from '../../../domain/findings/bare';
import { notInDataset } from '../../../domain/findings/not-in-dataset';
import { sentence } from '../../../domain/findings/sentences';
import { ask, claim, DAY, operator, service, under, worldOf } from '../small-world';

const asked = { given: 'x', hostname: 'x.example', home: 'KR', on: DAY };
const page = { hosts: [{ host: 'acme.example' }], parents: [claim({ jurisdiction: 'cn', control: 'full' })] };
const acme = operator('acme', 'us', { name: 'Acme Inc.', ...page });
const owned = operator('owned', 'ie', { parents: [claim({ operator: 'acme', jurisdiction: 'us', control: 'full' })] });
const GROUP = [
  under('kr', 'court'),
  acme,
  owned,
  service('letters', 'acme', 'us', { name: 'Letters' }),
  service('chat', 'owned', 'ie', { name: 'Chat' }),
  service('old', 'acme', 'us', {
    contracts: [claim({ operator: 'acme' }, { until: '2020' }), claim({ operator: 'nobody' })],
  }),
];

describe('a page of a company', () => {
  it('is told as whose it is, with the services of its group and where they live, its own first', () => {
    const a = ask(worldOf(...GROUP), 'www.acme.example', 'kr');
    expect(a).toMatchObject({
      service: null,
      reason: 'operator-page',
      level: 'none',
      operator: { id: 'acme', jurisdiction: 'US', controlledFrom: ['US', 'CN'] },
      related: [
        { id: 'letters', name: 'Letters', jurisdiction: 'US', places: ['US'] },
        { id: 'chat', name: 'Chat', jurisdiction: 'IE', places: ['IE'] },
      ],
    });
    expect(a.findings.map((f) => [f.key, f.params['services'], f.params['states']])).toEqual([
      ['operator-page', 'Letters, Chat', ['IE', 'US']],
    ]);
  });

  it('of which no service is known, or no place, says no more', () => {
    expect(ask(worldOf(acme), 'acme.example', 'kr').findings.map((f) => f.key)).toEqual(['operator-page.none']);
    const hidden = worldOf(acme, service('letters', 'acme'));
    expect(ask(hidden, 'acme.example', 'kr').findings.map((f) => f.key)).toEqual(['operator-page.plain']);
  });

  it('names a few services in its sentence and all of them beside it', () => {
    const many = worldOf(acme, ...'abcdefg'.split('').map((id) => service(id, 'acme', 'us')));
    const a = ask(many, 'acme.example', 'kr');
    expect(a.findings[0]?.params['services']).toBe('a, b, c, d, e, f …');
    expect(a.related).toHaveLength(7);
    const six = worldOf(acme, ...'abcdef'.split('').map((id) => service(id, 'acme', 'us')));
    expect(ask(six, 'acme.example', 'kr').findings[0]?.params['services']).toBe('a, b, c, d, e, f');
  });

  it('is of an unknown seat where nobody knows it', () => {
    const lost = worldOf(operator('lost', 'unknown'));
    expect(operatorAnswer(lost.operators.get('lost')!, DAY, lost)).toMatchObject({
      jurisdiction: 'unknown',
      controlledFrom: [],
    });
    const who = { person: { home: 'kr' }, on: DAY };
    expect(operatorPage(lost.operators.get('lost')!, asked, who, lost).operator?.jurisdiction).toBe('unknown');
  });
});

describe('nothing known', () => {
  const world = worldOf();

  it.each([
    ['empty', 'empty', 'empty'],
    ['no-host', 'no-host', 'no-host'],
    ['not-read', 'not-read', 'not-read'],
    ['unknown-host', 'not-in-dataset', 'not-in-dataset'],
    ['unknown-mailbox', 'not-in-dataset', 'not-in-dataset.mail'],
  ] as const)('because of %s is answered as %s, and told as %s', (why, reason, key) => {
    const a = nothingKnown(why, asked, world);
    expect([a.reason, a.findings.map((f) => f.key), a.level, a.service, a.verdict, a.localized]).toEqual([
      reason,
      [key],
      'none',
      null,
      'unknown',
      'unknown',
    ]);
    expect(notInDataset(asked, why)).toEqual(a.findings[0]);
  });

  it('must not look like safety: nothing in it is settled', () => {
    const finding = bare({ kind: 'not-in-dataset', requester: 'KR', ...sentence('empty', {}) });
    const a = noService(asked, 'empty', finding, world);
    expect(Object.values(a.weakest)).toEqual(['none-known', 'none-known', 'none-known', 'none-known']);
    expect([a.storage.basis, a.storage.confidence, a.encryption.content]).toEqual(['unknown', 'unknown', 'unknown']);
    expect([a.routes, a.offences, a.alternatives, a.holders, a.person, a.duties, a.measures]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(finding).toMatchObject({ level: 'none', by: 'lexloci', lost: [], remaining: [], data: ['stored-content'] });
  });
});
