/** What looks like a fault and is none. */
import { claim, type Case, where } from './slips';

export const SOUND: Case[] = [
  ['the Union as a party', 'instruments/us-kr-mlat', (r) => void (r.parties[0].value.state = 'eu'), /eu/],
  [
    'a partial period in order',
    'operators/kakao',
    (r) => void Object.assign(r.seat[0], { since: '2016-03', until: '2016' }),
    /until/,
  ],
  ['a day of a leap year', 'operators/kakao', (r) => void (r.seat[0].since = '2024-02-29'), /since/],
  [
    'a source read on the day itself',
    'operators/google',
    (r) => void (r.seat[0].sources[0].read = '2026-11-23'),
    /read/,
  ],
  [
    'a later contract after one that ended',
    'services/gmail',
    (r) =>
      void (
        (r.contracts[0].until = '2020-01-01'),
        r.contracts.push(claim({ operator: 'google' }, { since: '2020-01-02' }))
      ),
    /contract/,
  ],
  [
    'a contested contract beside the settled one',
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple' }, { confidence: 'contested' })),
    /contract/,
  ],
  [
    'a contract for some beside one for everybody',
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple', persons: { residence: ['kr'] } })),
    /contract/,
  ],
  [
    'an exception that leaves some',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['nordic'], not: { residence: ['fi'] } })),
    /never apply/,
  ],
  [
    'an exception that asks another fact',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['kr'], not: { citizenship: ['kr'] } })),
    /never apply/,
  ],
  [
    'an exception that asks one fact more',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['kr'], not: { residence: ['kr'], citizenship: ['us'] } })),
    /never apply/,
  ],
  [
    'another choice as an exception',
    'services/gmail',
    (r) => void r.storage.push(where({ choice: 'europe', not: { choice: 'america' } })),
    /never apply/,
  ],
  [
    'two answers of which one is contested',
    'operators/kakao',
    (r) => void r.seat.push({ ...r.seat[0], value: 'us', confidence: 'contested' }),
    /both answer/,
  ],
  [
    'two answers from two days',
    'operators/kakao',
    (r) => void r.seat.push({ ...r.seat[0], value: 'us', since: '2020' }),
    /both answer/,
  ],
  ['a hub among the parties', 'instruments/us-kr-mlat', (r) => void (r.hub = 'us'), /hub/],
  [
    'a club without parties that opens no road',
    'instruments/us-kr-mlat',
    (r) => void Object.assign(r, { opens: 'none', parties: [] }),
    /parties/,
  ],
  [
    'a draft without parties',
    'instruments/us-kr-mlat',
    (r) => void Object.assign(r, { status: [claim('draft')], parties: [] }),
    /parties/,
  ],
  [
    'an instrument on some crimes without parties',
    'instruments/us-kr-mlat',
    (r) => void Object.assign(r, { scope: 'some-crimes', parties: [] }),
    /parties/,
  ],
  [
    'an addressee that is an operator',
    'measures/cn-telecom-licensing',
    (r) => void (r.applies[0].value.only = ['gcbd']),
    /only/,
  ],
  [
    'most of a group spelled out',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['dk', 'fi', 'no'] })),
    /spells out/,
  ],
  [
    'the same value from another day',
    'services/gmail',
    (r) => void r.storage.push({ ...structuredClone(r.storage[0]), since: '2020' }),
    /says the same/,
  ],
  ['a claim to be reviewed today', 'operators/kakao', (r) => void (r.seat[0].reviewBy = '2026-11-24'), /reviewed/],
  [
    'an old claim that has ended',
    'operators/kakao',
    (r) => void Object.assign(r.seat[0], { until: '2020', reviewBy: '2019-01-01' }),
    /reviewed/,
  ],
];
