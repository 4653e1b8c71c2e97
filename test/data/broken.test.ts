import { expect, it } from 'vitest';
import type { SourceFile } from '../../domain/check/check';
import { readFiles } from '../../cli/files';
import { changed, type Json, messages, SMALL } from './files';

const claim = (value: unknown) => ({ value, basis: 'press', confidence: 'medium', sources: [{ title: 'A page' }] });

/** Twenty slips of the pen, each of another kind, spread over the small dataset, and the one message each gets. */
const SLIPS: [record: string, slip: (r: Json) => unknown, said: string][] = [
  [
    'operators/kakao',
    (r) => void (r.seat[0].value = 'uk'),
    'operators/kakao.json › seat.0.value: "uk" is no ISO 3166-1 code; did you mean "gb"?',
  ],
  [
    'operators/apple',
    (r) => void (r.seat[0].basis = 'prees'),
    'operators/apple.json › seat.0.basis: "prees" is not one of law-text, treaty-text, court, official, provider-terms, provider-statement, report, press, measurement, inference, cited; did you mean "press"?',
  ],
  [
    'operators/gcbd',
    (r) => void (r.id = 'aipo'),
    'operators/gcbd.json › id: "aipo" is not the name of the file; write "gcbd" or rename the file to aipo.json',
  ],
  [
    'operators/google',
    (r) => void (r.seat[0].sources[0].read = '2031-05-05'),
    'operators/google.json › seat.0.sources.0.read: "2031-05-05" is in the future; write the day it was read',
  ],
  [
    'operators/signal-foundation',
    (r) => void (r.seat[0].confidence = 'high'),
    'operators/signal-foundation.json › seat.0.confidence: a claim nobody opened the source of is at most medium; read the source or lower the confidence',
  ],
  [
    'services/gmail',
    (r) => void r.hosts.push({ host: 'co.uk' }),
    'services/gmail.json › hosts.2.host: "co.uk" is a public suffix, under which anybody can register; name the service\'s own host',
  ],
  [
    'services/gmail',
    (r) => void (r.mailDomains[1] = 'gmail.com.'),
    'services/gmail.json › mailDomains.1: "gmail.com." does not fit; a lower-case A-label host name such as mail.google.com',
  ],
  [
    'services/signal',
    (r) => void r.hosts.push({ host: 'kakao.com' }),
    'services/signal.json › hosts.1: "kakao.com" is already claimed by services/kakaotalk.json; leave it to one of them',
  ],
  [
    'services/signal',
    (r) => void (r.encryption[0].value.content = 'e2e'),
    'services/signal.json › encryption.0.value.content: "e2e" is not one of end-to-end-default, optional, none, unknown; take one of them',
  ],
  [
    'services/kakaotalk',
    (r) => void r.contracts.push(claim({ operator: 'kakao-corp', persons: { residence: ['kr'] } })),
    'services/kakaotalk.json › contracts.1.value.operator: "kakao-corp" is not an operator; did you mean "kakao"?',
  ],
  [
    'services/kakaotalk',
    (r) => void (r.storage[0].sources = []),
    'services/kakaotalk.json › storage.0.sources: is empty; name at least one',
  ],
  [
    'services/icloud',
    (r) => void (r.storage[0].value.places[0].jurisdiction = 'eu'),
    'services/icloud.json › storage.0.value.places.0.jurisdiction: "eu" legislates but stores nothing; name the member state, or write "unknown"',
  ],
  [
    'services/icloud',
    (r) => void r.contracts.push(claim({ operator: 'google' })),
    'services/icloud.json › contracts.1: is a second contract for everybody (the first is contracts.0); say in "persons" whom it is for, or end one',
  ],
  ['services/icloud-cn', (r) => void delete r.name, 'services/icloud-cn.json › name: is missing; add a text'],
  [
    'services/icloud-cn',
    (r) => void (r.remarks = 'x'),
    'services/icloud-cn.json › : "remarks" is not a field here; remove it',
  ],
  [
    'instruments/us-kr-mlat',
    (r) => void (r.status[0].until = '1990'),
    'instruments/us-kr-mlat.json › status.0.until: ends before it begins; swap the dates or correct one',
  ],
  [
    'instruments/us-gb-mlat',
    (r) => void (r.parties = []),
    'instruments/us-gb-mlat.json › parties: is empty, so no road opens; name the parties or write "opens": "none"',
  ],
  [
    'measures/cn-telecom-licensing',
    (r) => void r.compliance.push(claim({ service: 'icloud-china', answer: 'complies' })),
    'measures/cn-telecom-licensing.json › compliance.1.value.service: "icloud-china" is not a service; did you mean "icloud-cn"?',
  ],
  [
    'groups/nordic',
    (r) => void r.members[0].value.push('fi'),
    'groups/nordic.json › members.0.value.5: "fi" stands in the list already; remove it or write what was meant',
  ],
  [
    'jurisdictions/gb',
    (r) => JSON.stringify(r),
    'jurisdictions/gb.json › : is not formatted as two-space JSON with one newline at its end; run `lexloci data check --fix`',
  ],
];

it('a copy broken in twenty ways yields twenty clear messages', () => {
  const broken = SLIPS.reduce<SourceFile[]>((files, [record, slip]) => changed(record, slip, files), readFiles(SMALL));
  expect(messages(broken).sort()).toEqual(SLIPS.map(([, , said]) => said).sort());
  expect(SLIPS).toHaveLength(20);
});
