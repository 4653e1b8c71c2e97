import { describe, expect, it } from 'vitest';
import { inside } from '../../evidence/embedded';
import { read, type Seen, type Way } from '../../evidence/seen';
import { bundled } from '../data/bundled';

const seen = (contacts: [Way, string][], rest: Partial<Seen> = {}): Seen =>
  read({
    host: 'charity.example',
    contacts: contacts.map(([way, host]) => ({ way, host })),
    mail: [],
    closed: 0,
    ...rest,
  });
const servicesIn = (...contacts: [Way, string][]) =>
  inside(seen(contacts), bundled).services.map(({ service }) => service);

describe('what is inside a page', () => {
  it('is each embed of the dataset, by the host itself and by names below it', () => {
    for (const [host, service] of bundled.embeds) {
      expect(servicesIn(['loaded', host])).toEqual([service]);
      expect(servicesIn(['loaded', `a1.${host}`])).toEqual(
        // A longer name that is another service's own decides.
        [service],
      );
    }
  });

  it('is no embed of a name that only looks like one', () => {
    const alike = [...bundled.embeds.keys()].flatMap((host) => [
      `not${host}`,
      `${host}.example.org`,
      `${host.replaceAll('.', '-')}.com`,
      `www-${host}`,
    ]);
    const known = alike.filter((host) => servicesIn(['loaded', host]).length > 0);
    expect(known.filter((host) => !isBelow(host))).toEqual([]);
  });

  it('is a host of a service only where the page speaks to it', () => {
    expect(servicesIn(['loaded', 'i.ytimg.com'])).toEqual([]);
    expect(servicesIn(['loaded', 'mail.google.com'])).toEqual([]);
    for (const way of ['frame', 'form', 'socket', 'sent'] as const)
      expect(servicesIn([way, 'mail.google.com'])).toEqual(['gmail']);
  });

  it('is never a company that only lends room, but a form tells whose room it is', () => {
    const host = 'abc.execute-api.eu-west-1.amazonaws.com';
    expect(servicesIn(['frame', host], ['sent', host])).toEqual([]);
    expect(inside(seen([['form', host]]), bundled).forms).toEqual([{ host, to: { kind: 'service', service: 'aws' } }]);
  });

  it('is decided by the longest name: a page of another service below an embed is that service', () => {
    expect(servicesIn(['frame', 'calls.vk.com'])).toEqual(['vk-calls']);
    expect(servicesIn(['loaded', 'calls.vk.com'])).toEqual([]);
    expect(servicesIn(['loaded', 'sun9-1.vk.com'])).toEqual(['vk']);
  });

  it('leaves out the service in front, and what lies on the page’s own host', () => {
    const found = inside(
      seen(
        [
          ['loaded', 'vk.com'],
          ['loaded', 'static.vk.com'],
          ['frame', 'www.youtube.com'],
        ],
        { host: 'vk.com' },
      ),
      bundled,
    );
    expect(found.services.map(({ service }) => service)).toEqual(['youtube']);
    const own = inside(
      seen(
        [
          ['loaded', 'charity.example'],
          ['form', 'pay.charity.example'],
        ],
        { host: 'www.charity.example' },
      ),
      bundled,
    );
    expect(own).toEqual({ services: [], forms: [], mail: [], others: [] });
  });

  it('names who a form goes to: a service, a company, or nobody known', () => {
    const { forms } = inside(
      seen([
        ['form', 'docs.google.com'],
        ['form', 'www.google.com'],
        ['form', 'nowhere.example'],
      ]),
      bundled,
    );
    expect(forms).toEqual([
      { host: 'docs.google.com', to: { kind: 'service', service: 'google-drive' } },
      { host: 'www.google.com', to: { kind: 'operator', operator: 'google-llc' } },
      { host: 'nowhere.example', to: { kind: 'unknown' } },
    ]);
  });

  it('tells where the mail of an address lies, and that it is not known', () => {
    const { mail } = inside(seen([], { mail: ['naver.com', 'DUCK.com', 'charity.example'] }), bundled);
    expect(mail.map(({ domain, at }) => [domain, at.kind === 'service' ? [at.service, at.by] : at.kind])).toEqual([
      ['naver.com', ['naver-mail', 'mailbox']],
      ['duck.com', [expect.any(String), 'relay']],
      ['charity.example', 'unknown'],
    ]);
  });

  it('counts every other server of somebody else once', () => {
    expect(
      inside(
        seen([
          ['loaded', 'b.example'],
          ['sent', 'b.example'],
          ['loaded', 'a.example'],
          ['loaded', 'client.crisp.chat'],
        ]),
        bundled,
      ).others,
    ).toEqual(['a.example', 'b.example']);
  });
});

describe('what was seen', () => {
  it('is names of servers only, each once a way, however they are written', () => {
    const { contacts, mail, host } = seen(
      [
        ['loaded', 'CDN.Example.'],
        ['loaded', 'cdn.example'],
        ['loaded', '10.0.0.1'],
        ['frame', 'cdn.example'],
        ['form', 'javascript:alert(1)'],
        ['loaded', '<b>'],
        ['loaded', ''],
      ],
      { mail: ['A.example', 'a.example', 'not a domain'], host: 'Charity.example' },
    );
    expect(contacts).toEqual([
      { way: 'loaded', host: 'cdn.example' },
      { way: 'frame', host: 'cdn.example' },
    ]);
    expect([mail, host]).toEqual([['a.example'], 'charity.example']);
  });

  it('says that there was more than is read at once', () => {
    const many = Array.from({ length: 2001 }, (_, i): [Way, string] => ['loaded', `h${i}.example`]);
    expect(seen(many)).toMatchObject({ isCut: true });
    expect(seen(many).contacts).toHaveLength(2000);
    expect(seen(many.slice(1))).not.toHaveProperty('isCut');
  });
});

/** A made-up name may by chance lie below another embed: `x.forms.example` below `forms.example`. */
const isBelow = (host: string): boolean => [...bundled.embeds.keys()].some((embed) => host.endsWith(`.${embed}`));
