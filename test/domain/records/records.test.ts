/** A dataset at rest answers as the one it was made of, and reads no more than it is asked for. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import { type Dataset, prepare, type Records } from '../../../domain/dataset';
import { compile } from '../../../domain/records/compile';
import { LAID } from '../../../domain/records/layout';
import { open } from '../../../domain/records/open';
import { recordsOf } from '../../../domain/what-if/suppose';
import { bundled } from '../../data/bundled';
import { claim, instrument, operator, service, state, under, worldOf } from '../small-world';

const laid = (dataset: Dataset): string => compile(recordsOf(dataset), dataset.version, dataset.packs);

const LOOK_UPS = [
  ...LAID,
  'hosts',
  'pages',
  'mailExchangers',
  'mailDomains',
  'children',
  'instrumentsOf',
  'measuresOf',
  'servicesIn',
] as const;

const SMALL = worldOf(
  under('kr', 'court'),
  under('us', 'court'),
  state('dz'),
  operator('acme', 'us', { name: 'Акме 🐟\u2028株式会社', hosts: [{ host: 'acme.example', exact: true }] }),
  operator('acme-seoul', 'kr', { parents: [claim({ operator: 'acme', jurisdiction: 'us', control: 'full' })] }),
  service('mail', 'acme', 'us', {
    mailDomains: ['mail.example', { domain: 'on.example', subdomains: true }, { domain: 'by.example', relay: true }],
    mailExchangers: [{ host: 'mx.example', gateway: true }],
  }),
  service('chat', 'acme-seoul', 'kr', { blockedIn: [claim({ jurisdiction: 'dz', status: 'blocked' })] }),
  instrument('treaty', 'mlat', ['kr', 'us']),
);

describe('a dataset at rest', () => {
  it.each([
    ['of a few records', SMALL],
    ['as it is bundled', bundled],
  ])('holds the same records and look-ups, %s', (_, dataset) => {
    const opened = open(laid(dataset));
    for (const name of LOOK_UPS) {
      const [then, now] = [dataset[name], opened[name]] as [ReadonlyMap<string, object>, ReadonlyMap<string, object>];
      expect([...now.keys()].sort()).toEqual([...then.keys()].sort());
      expect(now.size).toBe(then.size);
      for (const [key, value] of then) expect(now.get(key)).toEqual(value);
    }
    for (const name of ['statesWithLaw', 'blockers'] as const) expect(opened[name]).toEqual(dataset[name]);
    expect([opened.version, opened.packs]).toEqual([dataset.version, dataset.packs]);
  });

  it('gives every answer byte for byte, for every service from six homes, and for some with other services and what if', () => {
    const opened = open(laid(bundled));
    const ask = (given: string, home: string, dataset: Dataset) =>
      JSON.stringify(assess({ given, person: { home }, on: '2026-11-24', alternatives: false }, dataset));
    const differ: string[] = [];
    for (const { id, hosts } of bundled.services.values()) {
      const host = hosts[0]?.host ?? id;
      for (const home of ['kr', 'de', 'ru', 'ir', 'us', 'vn'])
        if (ask(host, home, opened) !== ask(host, home, bundled)) differ.push(`${host} from ${home}`);
    }
    expect(differ).toEqual([]);
    for (const given of ['gmail.com', 'vk.com', 'kakao.com', 'web.whatsapp.com']) {
      const question = { given, person: { home: 'kr' }, on: '2026-11-24', wary: ['cn'] };
      const suppose = [{ kind: 'mlat-reform' } as const];
      expect(JSON.stringify(assess(question, opened))).toBe(JSON.stringify(assess(question, bundled)));
      expect(JSON.stringify(assess({ ...question, suppose }, opened))).toBe(
        JSON.stringify(assess({ ...question, suppose }, bundled)),
      );
    }
  });

  it('is the same text whatever the order of the records, and plain letters only', () => {
    const reversed = Object.fromEntries(LAID.map((folder) => [folder, [...SMALL[folder].values()].reverse()]));
    const text = laid(SMALL);
    expect(compile(reversed as unknown as Records, SMALL.version, SMALL.packs)).toBe(text);
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(open(text).operators.get('acme')?.name).toBe('Акме 🐟\u2028株式会社');
  });

  it('reads a record when it is asked for, once, and no other', () => {
    const text = laid(SMALL);
    // A record that cannot be read hurts nobody who does not ask for it.
    const opened = open(text.replace('{"kind":"service","id":"mail"', '!'.padEnd(29, '!')));
    expect(opened.services.get('chat')).toBe(opened.services.get('chat'));
    expect(opened.hosts.get('chat.example')).toEqual({ service: 'chat', exact: false });
    expect(() => opened.services.get('mail')).toThrow(SyntaxError);
  });

  it('of another format is refused with what to do about it', () => {
    for (const text of ['', '{}', 'lexloci-records/0\n{}\n', laid(SMALL).slice(0, 12)])
      expect(() => open(text)).toThrow(/no records of the format lexloci-records\/7; compile the dataset anew/);
  });

  it('that was cut short is refused, wherever it was cut', () => {
    const text = laid(SMALL);
    for (const end of [text.length - 1, text.lastIndexOf('{'), text.indexOf('{"kind"')])
      expect(() => open(text.slice(0, end))).toThrow(/cut short; compile the dataset anew/);
  });

  it('opens where there is no record at all', () => {
    const none = Object.fromEntries(LAID.map((folder) => [folder, []])) as unknown as Records;
    const opened = open(compile(none, '2026.11.24'));
    expect(opened).toMatchObject({ version: '2026.11.24', packs: [] });
    expect([...opened.services, ...opened.hosts, ...opened.mailDomains, ...prepare(none, '').services]).toEqual([]);
  });
});
