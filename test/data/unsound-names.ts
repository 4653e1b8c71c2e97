/** Names that are none: states, references, hosts. */
import { claim, type Case, where } from './slips';

export const UNSOUND_NAMES: Case[] = [
  // Countries
  [
    'a jurisdiction that is no state',
    'jurisdictions/xa',
    (r) => void Object.assign(r, { kind: 'jurisdiction', id: 'xa', name: 'X' }),
    /jurisdictions\/xa\.json › id: "xa" is no ISO 3166-1 code/,
  ],
  [
    'a member of a group that is no state',
    'groups/nordic',
    (r) => void r.members[0].value.push('uk'),
    /members\.0\.value\.5: "uk" is no ISO 3166-1 code; did you mean "gb"\?/,
  ],
  [
    'a place that is no state',
    'services/gmail',
    (r) => void (r.storage[0].value.places[0].jurisdiction = 'zz'),
    /storage\.0\.value\.places\.0\.jurisdiction: "zz" is no ISO/,
  ],
  [
    'a candidate that is no state',
    'services/gmail',
    (r) => void (r.storage[0] = claim({ places: 'unknown', oneOf: ['zz'] })),
    /storage\.0\.value\.oneOf\.0: "zz" is no ISO/,
  ],
  [
    'a party that is no state',
    'instruments/us-kr-mlat',
    (r) => void (r.parties[0].value.state = 'zz'),
    /parties\.0\.value\.state: "zz" is no ISO/,
  ],
  [
    'a requester that is no state',
    'services/gmail',
    (r) => void (r.disclosure = [claim({ requesters: ['zz'], data: ['traffic'], condition: 'none' })]),
    /disclosure\.0\.value\.requesters\.0: "zz" is no ISO/,
  ],
  [
    'a citizenship that is no state and no group',
    'services/gmail',
    (r) => void r.storage.push(where({ citizenship: ['zz'] })),
    /citizenship\.0: "zz" is no ISO 3166-1 code and no group/,
  ],
  [
    'a region of an account that is none',
    'services/gmail',
    (r) => void r.storage.push(where({ accountRegion: ['zz'] })),
    /accountRegion\.0: "zz" is no ISO/,
  ],
  [
    "a tenant's country that is none",
    'services/gmail',
    (r) => void r.storage.push(where({ tenantCountry: ['zz'] })),
    /tenantCountry\.0: "zz" is no ISO/,
  ],
  // The Union
  [
    'the Union as a candidate',
    'services/gmail',
    (r) => void (r.storage[0] = claim({ places: 'unknown', oneOf: ['us', 'eu'] })),
    /storage\.0\.value\.oneOf\.1: "eu" legislates but stores nothing/,
  ],
  ['the Union as a seat', 'operators/google', (r) => void (r.seat[0].value = 'eu'), /seat\.0\.value: "eu" legislates/],
  [
    'the Union as an office',
    'operators/google',
    (r) => void (r.establishments = [claim({ jurisdiction: 'eu', form: 'branch' })]),
    /establishments\.0\.value\.jurisdiction: "eu" legislates/,
  ],
  // References
  [
    'an operator nobody described',
    'services/gmail',
    (r) => void (r.contracts[0].value.operator = 'gogle'),
    /contracts\.0\.value\.operator: "gogle" is not an operator; did you mean "google"\?/,
  ],
  [
    'a twin nobody described',
    'services/icloud',
    (r) => void (r.twins[0].value.service = 'cloud-zz'),
    /twins\.0\.value\.service: "cloud-zz" is not a service/,
  ],
  [
    'a usual service nobody described',
    'services/gmail',
    (r) => void (r.usually = claim('gmial')),
    /usually\.value: "gmial" is not a service; did you mean "gmail"\?/,
  ],
  [
    'a parent nobody described',
    'operators/google',
    (r) => void (r.parents = [claim({ operator: 'alphabet', jurisdiction: 'us', control: 'full' })]),
    /parents\.0\.value\.operator: "alphabet" is not an operator; add operators\/alphabet\.json/,
  ],
  [
    'a service that complies and nobody described',
    'jurisdictions/us',
    (r) => void (r.landing = [claim({ covers: 'x', status: 'in-force', dataAccess: true, complies: ['gmial'] })]),
    /landing\.0\.value\.complies\.0: "gmial" is not a service/,
  ],
  [
    'a service that refuses and nobody described',
    'jurisdictions/us',
    (r) => void (r.landing = [claim({ covers: 'x', status: 'in-force', dataAccess: true, refuses: ['gmial'] })]),
    /landing\.0\.value\.refuses\.0: "gmial" is not a service/,
  ],
  [
    'an addressee nobody described',
    'measures/cn-telecom-licensing',
    (r) => void (r.applies[0].value.only = ['gogle']),
    /applies\.0\.value\.only\.0: "gogle" is not a service or an operator; did you mean "google"\?/,
  ],
  // Hosts
  [
    'a mail domain claimed twice',
    'services/signal',
    (r) => void (r.mailDomains = ['me.com']),
    /signal\.json › mailDomains\.0: "me\.com" is already claimed by services\/icloud\.json/,
  ],
  [
    'a mail domain with names below it claimed twice',
    'services/signal',
    (r) => void (r.mailDomains = [{ domain: 'me.com', subdomains: true }]),
    /mailDomains\.0: "me\.com" is already claimed/,
  ],
  [
    'a host claimed twice in one record',
    'services/signal',
    (r) => void r.hosts.push({ host: 'signal.org' }),
    /"signal\.org" is already claimed by services\/signal\.json/,
  ],
  [
    'a mail domain with all below it that is a public suffix',
    'services/signal',
    (r) => void (r.mailDomains = [{ domain: 'co.kr', subdomains: true }]),
    /mailDomains\.0: "co\.kr" is a public suffix/,
  ],
];
