/** Dates, persons and answers that cannot be. */
import { claim, type Case, where } from './slips';

export const UNSOUND_RULES: Case[] = [
  // Dates and how a claim is known
  [
    'an end that is no day',
    'operators/kakao',
    (r) => void (r.seat[0].until = '2027-02-29'),
    /seat\.0\.until: "2027-02-29" is no day of the calendar/,
  ],
  [
    'a day of review that is none',
    'operators/kakao',
    (r) => void (r.seat[0].reviewBy = '2027-04-31'),
    /seat\.0\.reviewBy: "2027-04-31" is no day/,
  ],
  [
    'a period that runs backwards within a year',
    'operators/kakao',
    (r) => void Object.assign(r.seat[0], { since: '2020-05', until: '2020-04' }),
    /seat\.0\.until: /,
  ],
  [
    'treaty-text that nobody read',
    'operators/kakao',
    (r) => void (r.seat[0].basis = 'treaty-text'),
    /basis: is "treaty-text" but no source/,
  ],
  [
    'a judgment that nobody read',
    'operators/kakao',
    (r) => void (r.seat[0].basis = 'court'),
    /basis: is "court" but no source/,
  ],
  // Contracts and persons
  [
    'people without an operator',
    'services/gmail',
    (r) => void (r.contracts[0].value.persons = { residence: ['kr'] }),
    /gmail\.json › contracts: leave some people without an operator/,
  ],
  [
    'everybody without an operator since the contract ended',
    'services/gmail',
    (r) => void (r.contracts[0].until = '2020'),
    /contracts: leave some people without an operator/,
  ],
  [
    'a contract for everybody else beside one for everybody',
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple', persons: { not: { residence: ['kr'] } } })),
    /contracts\.1: is a second contract for everybody/,
  ],
  [
    'a rule that asks nothing',
    'services/gmail',
    (r) => void r.storage.push(where({})),
    /storage\.1\.value\.persons: can never apply: it names no fact/,
  ],
  [
    'a sign-up that ends before it begins',
    'services/gmail',
    (r) => void r.storage.push(where({ signedUpFrom: '2020-01-01', signedUpBefore: '2020-01-01' })),
    /can never apply: nobody signs up after its end/,
  ],
  [
    'an exception of a whole group from its member',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['fi'], not: { residence: ['nordic'] } })),
    /the exception takes away everybody/,
  ],
  [
    'an exception of the members of a group from it',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['nordic'], not: { residence: ['dk', 'fi', 'is', 'no', 'se'] } })),
    /the exception takes away everybody/,
  ],
  [
    'an exception of the same choice',
    'services/gmail',
    (r) => void r.storage.push(where({ choice: 'europe', not: { choice: 'europe' } })),
    /the exception takes away everybody/,
  ],
  // One answer, hubs, circles, twins
  [
    'two standings of one party from one day',
    'instruments/us-kr-mlat',
    (r) => void r.parties.push({ ...r.parties[0], value: { ...r.parties[0].value, standing: 'left' } }),
    /parties\.2: and parties\.0 both answer for "(us|kr)" from the same day/,
  ],
  [
    'two answers on one service',
    'measures/cn-telecom-licensing',
    (r) => void r.compliance.push({ ...r.compliance[0], value: { ...r.compliance[0].value, answer: 'refuses' } }),
    /compliance\.1: and compliance\.0 both answer for "icloud-cn"/,
  ],
  [
    'two seats',
    'operators/kakao',
    (r) => void r.seat.push({ ...r.seat[0], value: 'us' }),
    /seat\.1: and seat\.0 both answer from the same day/,
  ],
  [
    'two statuses of a measure',
    'measures/cn-telecom-licensing',
    (r) => void r.status.push({ ...r.status[0], value: 'draft' }),
    /status\.1: and status\.0 both answer/,
  ],
  [
    'a service that is its own twin',
    'services/gmail',
    (r) => void (r.twins = [claim({ service: 'gmail', persons: { residence: ['kr'] } })]),
    /twins\.0\.value\.service: names the service itself/,
  ],
  [
    'a service that is usually itself',
    'services/gmail',
    (r) => void (r.usually = claim('gmail')),
    /gmail\.json › usually: lead back to the record itself \(gmail → gmail\)/,
  ],
  [
    'a state named twice in a list of words',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['kr', 'kr'] })),
    /residence\.1: "kr" stands in the list already/,
  ],
];
