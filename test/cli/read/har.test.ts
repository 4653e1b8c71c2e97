/** What is read out of a recording: which request is the page, and how each other host was spoken to. */
import { describe, expect, it } from 'vitest';
import { readHar } from '../../../cli/read/har';

interface Asked {
  url?: string;
  type?: string;
  method?: string;
  posted?: string;
  mime?: string;
  status?: number;
}

const entry = ({ url = 'https://other.example/x', type, method, posted, mime, status }: Asked) => ({
  ...(type !== undefined && { _resourceType: type }),
  request: {
    url,
    ...(method !== undefined && { method }),
    ...(posted !== undefined && { postData: { mimeType: posted } }),
  },
  response: {
    status: status ?? 200,
    headers: [{ name: 'server', value: 'x' }, 'no header'],
    content: { mimeType: mime ?? '' },
  },
});
const read = (...asked: Asked[]) => {
  const found = readHar(JSON.stringify({ log: { entries: asked.map(entry) } }));
  if ('faults' in found) throw new Error(found.faults.join('; '));
  return found.pages;
};
const PAGE: Asked = { url: 'https://page.example/', type: 'document' };

describe('a request is spoken of', () => {
  it.each<[string, Asked, string]>([
    ['as a socket by its scheme', { url: 'wss://other.example/' }, 'socket'],
    ['as a socket by an unencrypted scheme', { url: 'ws://other.example/' }, 'socket'],
    ['as a socket by its kind', { type: 'websocket' }, 'socket'],
    [
      'as a form where a document is posted as one',
      { type: 'document', method: 'post', posted: 'multipart/form-data' },
      'form',
    ],
    [
      'as a frame where a document is posted as something else',
      { type: 'document', method: 'POST', posted: 'text/plain' },
      'frame',
    ],
    [
      'as a frame where a document is asked for',
      { type: 'document', method: 'GET', posted: 'multipart/form-data' },
      'frame',
    ],
    ['as a frame where no kind is told and the answer is a page', { mime: 'text/html; charset=utf-8' }, 'frame'],
    ['as loaded where a script brings a page', { type: 'script', mime: 'text/html' }, 'loaded'],
    ['as sent by another method', { type: 'other', method: 'PUT' }, 'sent'],
    ['as sent by its kind', { type: 'fetch' }, 'sent'],
    ['as sent by a beacon', { type: 'ping', method: 'GET' }, 'sent'],
    ['as loaded where nothing is told', {}, 'loaded'],
    ['as loaded where the kind only begins so', { type: 'fetched' }, 'loaded'],
  ])('%s', (_, asked, way) => {
    expect(read(PAGE, asked)[0]?.seen.contacts).toEqual([{ way, host: 'other.example' }]);
  });
});

describe('the page of a recording', () => {
  it.each<[string, Asked[], string | null]>([
    ['is what came first', [PAGE, {}], 'page.example'],
    [
      'is what came after a redirection',
      [{ url: 'http://old.example/', status: 301 }, { url: 'http://older.example/', status: 399 }, PAGE],
      'page.example',
    ],
    ['is what came first where all of it redirects', [{ status: 302 }, { ...PAGE, status: 302 }], 'other.example'],
    ['may have failed', [{ ...PAGE, status: 404 }, {}], 'page.example'],
    ['may have answered with the last status before redirections', [{ ...PAGE, status: 299 }, {}], 'page.example'],
    ['may have answered with the first status after redirections', [{ ...PAGE, status: 400 }, {}], 'page.example'],
    ['is not what no server gave', [{ url: 'data:text/plain,x' }, PAGE], 'page.example'],
    ['is not known where nothing came from the web', [{ url: 'blob:https://page.example/1' }], null],
  ])('%s', (_, asked, host) => {
    expect(read(...asked)[0]?.seen.host).toBe(host);
  });

  it('has the answers of servers, headers included, and no other headers', () => {
    expect(read(PAGE, { url: 'data:text/plain,x' })[0]?.answers).toEqual([
      {
        host: 'page.example',
        address: '',
        headers: [
          { name: 'server', value: 'x' },
          { name: '', value: '' },
        ],
        isCached: false,
      },
    ]);
  });
});

describe('what is no recording', () => {
  const log = (...urls: unknown[]) => JSON.stringify({ log: { entries: urls.map((url) => ({ request: { url } })) } });

  it.each<[string, string, string[]]>([
    ['no JSON', '{', [expect.stringMatching(/^is not JSON \(.+\); export the recording again$/)]],
    [
      'no list',
      '{"log":{"entries":{}}}',
      ['has no list log.entries; export the recording as HAR from the network tools of a browser'],
    ],
    [
      'nothing at all',
      'null',
      ['has no list log.entries; export the recording as HAR from the network tools of a browser'],
    ],
    ['an empty list', '{"log":{"entries":[]}}', ['records no request; record while the page loads']],
    [
      'an address that is none',
      log('https://a.example/', 'none'),
      ['log.entries[1].request.url is no address; take the entry out or record again'],
    ],
  ])('is refused as %s', (_, text, faults) => {
    expect(readHar(text)).toEqual({ faults });
  });

  it('has five faults told and the others counted', () => {
    const told = (n: number) => {
      const found = readHar(log(...Array.from({ length: n }, () => 7)));
      return 'faults' in found ? [found.faults.length, found.faults.at(-1)] : [];
    };
    expect(told(5)).toEqual([5, 'log.entries[4].request.url is no address; take the entry out or record again']);
    expect(told(8)).toEqual([6, 'and 3 more entries like these']);
  });
});

it('a mark of the byte order before a recording is no fault of it', () => {
  expect(readHar(`\ufeff${JSON.stringify({ log: { entries: [entry(PAGE)] } })}`)).toHaveProperty('pages');
});
