import { describe, expect, it } from 'vitest';
import { identify } from '../../../domain/reading/find-service';
import { service, worldOf } from '../small-world';

const world = worldOf(
  service('web', 'acme', 'us', { hosts: [{ host: 'web.example' }], mailDomains: ['post.example'] }),
  service('lone', 'acme', 'us', { hosts: [{ host: 'lone.example', exact: true }], mailDomains: [] }),
  service('inner', 'acme', 'us', {
    hosts: [{ host: 'inner.lone.example' }],
    mailDomains: [{ domain: 'wide.example', subdomains: true }],
  }),
);

describe('the service of a host', () => {
  it.each([
    ['web.example', 'web'],
    ['www.web.example', 'web'],
    ['notweb.example', undefined],
    ['web.example.org', undefined],
    ['example', undefined],
    ['lone.example', 'lone'],
    ['www.lone.example', undefined],
    ['inner.lone.example', 'inner'],
    ['a.inner.lone.example', 'inner'],
  ])('at %s is %s', (host, expected) => {
    expect(identify(host, world).service?.id).toBe(expected);
  });
});

describe('the service of what was given', () => {
  it.each([
    ['me@post.example', 'web'],
    ['me@www.post.example', undefined],
    ['me@wide.example', 'inner'],
    ['me@ms17.wide.example', 'inner'],
    ['me@notwide.example', undefined],
    // A mailbox is not where a page is: a domain that is not listed is nobody's we know.
    ['me@web.example', undefined],
    ['https://web.example/me', 'web'],
    ['ws://web.example/', 'web'],
    ['wss://web.example/', 'web'],
    ['ftp://web.example/', undefined],
    ['', undefined],
  ])('%s is %s', (given, expected) => {
    expect(identify(given, world).service?.id).toBe(expected);
  });
});
