/** What a new working folder holds: one example of each kind, all of them invented, for the curator to change or delete. */
import { z } from 'zod';
import { DOCUMENT_FORMAT, document } from '../../packs/document/shape';
import { EXTENDING, FACTS, OWN } from '../../packs/document/records';

const source = (title: string, path: string, more: object = {}) => ({
  title,
  url: `https://our-organisation.example/${path}`,
  read: '2026-11-20',
  ...more,
});

const claim = (value: unknown, since: string, title: string, path: string, more: object = {}) => ({
  value,
  since,
  basis: 'press',
  confidence: 'medium',
  sources: [source(title, path, more)],
});

export function example(slug: string, language: string): Record<string, unknown> {
  const own = (id: string) => `${slug}:${id}`;
  return {
    format: DOCUMENT_FORMAT,
    slug,
    renewedEvery: 30,
    title: { [language]: 'What we know of messengers' },
    summary: { [language]: 'Facts and advice of our organisation.' },
    original: language,
    licence: 'CC BY 4.0',
    records: [
      {
        kind: 'operator',
        id: own('example-company'),
        name: 'Example Company',
        seat: [claim('kr', '2020', 'Commercial register', 'register')],
      },
      {
        kind: 'service',
        id: own('example-chat'),
        name: 'Example Chat',
        categories: ['messenger'],
        hosts: [{ host: 'chat.our-organisation.example' }],
        contracts: [claim({ operator: own('example-company') }, '2020', 'Terms of use', 'terms')],
        storage: [claim({ places: [{ jurisdiction: 'kr', role: 'primary' }] }, '2026-03', 'We asked them', 'answer')],
      },
      {
        kind: 'service',
        id: 'kakaotalk',
        storage: [
          claim({ places: [{ jurisdiction: 'kr', role: 'primary' }] }, '2026-03', 'Report of our own', 'report', {
            quote: 'The words of the source, in its own language.',
            archived: 'https://archive.our-organisation.example/report',
          }),
        ],
      },
      {
        kind: 'observation',
        service: 'telegram',
        claims: [
          {
            ...claim(
              { jurisdiction: 'tr', result: 'throttled', networks: ['AS0 Example'] },
              '2025-03-19',
              'Measured',
              'seen',
            ),
            until: '2025-03-21',
            basis: 'measurement',
          },
        ],
      },
      {
        kind: 'disclosure-series',
        service: 'kakaotalk',
        claims: [
          {
            ...claim(
              { requester: 'kr', process: 'warrant', received: 100, answered: 80 },
              '2026-01',
              'Its transparency report',
              'transparency',
            ),
            until: '2026-06',
          },
        ],
      },
      {
        kind: 'stance',
        service: 'telegram',
        claims: [claim({ requester: 'kr', answer: 'unknown' }, '2026-01', 'Its own words', 'stance')],
      },
      {
        kind: 'withdrawn',
        about: { service: 'kakaotalk' },
        claim: { [language]: 'We said that it keeps messages for a year.' },
        reason: { [language]: 'The source spoke of another service.' },
        on: '2026-11-01',
      },
    ],
    advice: [
      {
        for: { service: 'kakaotalk' },
        original: language,
        text: { [language]: 'Ask us before you write to us there.' },
        url: 'https://our-organisation.example/advice',
      },
    ],
  };
}

/** For an editor: what each field takes, from the same shapes the check reads. */
export function documentSchema(): object {
  const records = Object.values({ ...OWN }).map((shape) => shape.loose());
  const others = [...Object.values(EXTENDING), ...Object.values(FACTS)];
  const whole = document.extend({ records: z.array(z.union([...records, ...others])) });
  return z.toJSONSchema(whole.partial({ publisher: true, version: true, issued: true, expires: true }), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  });
}
