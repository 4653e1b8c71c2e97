import { describe, expect, it } from 'vitest';
import { RULES } from '../../domain/check/rules';
import { changed, checked, type Json, messages, SMALL } from './files';
import { readFiles } from '../../cli/files';

const claim = (value: unknown, more: object = {}) => ({
  value,
  basis: 'press',
  confidence: 'medium',
  sources: [{ title: 'A page' }],
  ...more,
});

/** Rule → a bad example it must catch: the record changed, how, and what is said of it. */
const BAD: Record<string, [record: string, change: (r: Json) => unknown, said: RegExp]> = {
  'every id equals its file name': [
    'services/gmail',
    (r) => void (r.id = 'google-mail'),
    /services\/gmail\.json › id: "google-mail" is not the name of the file; write "gmail"/,
  ],
  'every reference resolves': [
    'measures/cn-telecom-licensing',
    (r) => void (r.compliance[0].value.service = 'iclod-cn'),
    /measures\/cn-telecom-licensing\.json › compliance\.0\.value\.service: "iclod-cn" is not a service; did you mean "icloud-cn"\?/,
  ],
  'every retired id points on to a living record': [
    'services/hotmail',
    (r) => void Object.assign(r, { kind: 'moved', id: 'hotmail', to: 'outlook' }),
    /services\/hotmail\.json › to: "outlook" is no record of services/,
  ],
  'every country code is real': [
    'operators/kakao',
    (r) => void (r.seat[0].value = 'uk'),
    /operators\/kakao\.json › seat\.0\.value: "uk" is no ISO 3166-1 code; did you mean "gb"\?/,
  ],
  'eu is never a place, a seat or an office': [
    'services/gmail',
    (r) => void (r.storage[0].value.places[0].jurisdiction = 'eu'),
    /storage\.0\.value\.places\.0\.jurisdiction: "eu" legislates but stores nothing/,
  ],
  'no host and no mail domain is claimed twice': [
    'services/signal',
    (r) => void r.hosts.push({ host: 'gmail.com' }),
    /services\/signal\.json › hosts\.1: "gmail\.com" is already claimed by services\/gmail\.json/,
  ],
  'no host of an embed is claimed twice': [
    'services/gmail',
    (r) => void (r.embeds = ['widget.signal.org']),
    /services\/signal\.json › embeds\.0: "widget\.signal\.org" is already claimed by services\/gmail\.json/,
  ],
  'no host is a public suffix': [
    'services/signal',
    (r) => void r.hosts.push({ host: 'co.kr' }),
    /hosts\.1\.host: "co\.kr" is a public suffix/,
  ],
  'a whole domain among hosts has a written reason': [
    'services/signal',
    (r) => void r.hosts.push({ host: 'updates.signal.org' }),
    /services\/signal\.json › hosts\.0\.host: "signal\.org" is the whole domain above "updates\.signal\.org"; leave it to its operator's hosts/,
  ],
  'names are unique within a folder': [
    'services/signal',
    (r) => void (r.name = 'GMAIL'),
    /services\/signal\.json › name: "GMAIL" is also the name of services\/gmail\.json/,
  ],
  'no list names the same thing twice': [
    'services/gmail',
    (r) => void (r.categories = ['mail', 'mail']),
    /categories\.1: "mail" stands in the list already/,
  ],
  'every date exists': [
    'instruments/us-kr-mlat',
    (r) => void (r.status[0].since = '1997-02-30'),
    /status\.0\.since: "1997-02-30" is no day of the calendar/,
  ],
  'a claim says truthfully how it is known': [
    'operators/google',
    (r) => void (r.seat[0].sources[0].read = '2027-01-01'),
    /seat\.0\.sources\.0\.read: "2027-01-01" is in the future/,
  ],
  'an unknown was looked for': [
    'jurisdictions/kr',
    (r) => void (r.notice = [claim({ track: 'criminal', rule: 'unknown' }, { basis: 'cited', confidence: 'low' })]),
    /kr\.json › notice\.0: says "unknown" and nobody opened a source; leave the claim out/,
  ],
  'no source was read after the day of the version': [
    'operators/google',
    (r) => void (r.seat[0].sources[0].read = '2026-11-24'),
    /seat\.0\.sources\.0\.read: "2026-11-24" is after the dataset's version of 2026-11-23; write the new day/,
  ],
  'no source is a mirror, an encyclopaedia or a text that nobody wrote': [
    'operators/google',
    (r) => void (r.seat[0].sources[0].url = 'https://misschic.atelierceline.fr/google'),
    /seat\.0\.sources\.0: "misschic\.atelierceline\.fr" is a page of copied or planted text; read the page itself/,
  ],
  'a service has exactly one contract for everybody else': [
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple' })),
    /contracts\.1: is a second contract for everybody \(the first is contracts\.0\)/,
  ],
  'every rule about persons can apply to somebody': [
    'services/gmail',
    (r) =>
      void r.storage.push(
        claim({ places: 'unknown', oneOf: ['kr'], persons: { residence: ['kr'], not: { residence: ['kr', 'jp'] } } }),
      ),
    /storage\.1\.value\.persons: can never apply: the exception takes away everybody/,
  ],
  'no two claims answer the same question differently': [
    'instruments/us-kr-mlat',
    (r) => void r.status.push(claim('lapsed', { since: '1997-05-23' })),
    /status\.1: and status\.0 both answer from the same day/,
  ],
  'an instrument names its parties, and its hub is one of them': [
    'instruments/us-kr-mlat',
    (r) => void (r.hub = 'jp'),
    /hub: "jp" is not among the parties/,
  ],
  'no record leads back to itself': [
    'operators/google',
    (r) => void (r.parents = [claim({ operator: 'google', jurisdiction: 'us', control: 'full' })]),
    /operators\/google\.json › parents: lead back to the record itself \(google → google\)/,
  ],
  'no operator is an orphan': [
    'operators/nobody',
    (r) => void Object.assign(r, { kind: 'operator', id: 'nobody', name: 'Nobody Ltd', seat: [claim('us')] }),
    /operators\/nobody\.json › : runs no service and owns no operator/,
  ],
  'no claim is copied where it could be inherited': [
    'services/gmail',
    (r) => void r.storage.push(structuredClone(r.storage[0])),
    /storage\.1: says the same as storage\.0; keep one/,
  ],
  'claims past their review date are noted': [
    'operators/kakao',
    (r) => void (r.seat[0].reviewBy = '2026-11-01'),
    /seat\.0: was to be reviewed by 2026-11-01/,
  ],
};

describe('the rules of the dataset', () => {
  it('find nothing in a sound dataset', () => {
    expect(messages(readFiles(SMALL))).toEqual([]);
  });

  it('each have a bad example here', () => {
    expect(Object.keys(BAD).sort()).toEqual(RULES.map((r) => r.name).sort());
  });

  it.each(Object.entries(BAD))('%s, and a bad example is caught', (_, [record, change, said]) => {
    expect(messages(changed(record, change))).toEqual([expect.stringMatching(said)]);
  });

  it('every message names file, fault and cure', () => {
    for (const [record, change] of Object.values(BAD))
      for (const { file, text } of checked(changed(record, change), '2026-11-24', '2026-11-23').faults) {
        expect(file).toMatch(/^[a-z]+\/[a-z0-9-]+\.json$/);
        expect(text).toMatch(/; |: /);
      }
  });

  it('read the dates of a contract as the core does: what ended in 2020 holds on its last day', () => {
    const files = changed('services/gmail', (r) => {
      r.contracts[0].until = '2020';
      r.contracts.push(claim({ operator: 'apple' }, { since: '2021' }));
    });
    const said = (on: string) => checked(files, on).faults.map((fault) => fault.text);
    expect(said('2020-11-26')).not.toContainEqual(expect.stringContaining('without an operator'));
    expect(said('2020-12-31')).not.toContainEqual(expect.stringContaining('second contract'));
    expect(said('2019-12-31')).not.toContainEqual(expect.stringContaining('without an operator'));
  });
});
