import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'recordings-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

interface Asked {
  type?: string;
  method?: string;
  posted?: string;
  mime?: string;
  status?: number;
  address?: string;
  headers?: Record<string, string>;
  page?: string;
  cached?: true;
}

/** An entry as Chromium exports it; without `type` as Firefox does. */
const entry = (url: string, a: Asked = {}) => ({
  ...(a.page === undefined ? {} : { pageref: a.page }),
  ...(a.type === undefined ? {} : { _resourceType: a.type }),
  ...(a.cached && { _fromCache: 'memory' }),
  request: { method: a.method ?? 'GET', url, ...(a.posted && { postData: { mimeType: a.posted } }) },
  response: {
    status: a.status ?? 200,
    headers: Object.entries(a.headers ?? {}).map(([name, value]) => ({ name, value })),
    content: { mimeType: a.mime ?? '' },
  },
  ...(a.address === undefined ? {} : { serverIPAddress: a.address }),
});
const har = (...entries: object[]) => ({ log: { version: '1.2', pages: [], entries } });

const CHARITY = har(
  entry('http://charity.example/', { type: 'document', status: 301, address: '125.209.222.141' }),
  entry('https://www.charity.example/', { type: 'document', address: '125.209.222.141' }),
  entry('https://static.charity.example/a.css', { type: 'stylesheet', address: '10.0.0.7' }),
  entry('https://widget.intercom.io/widget/x', {
    type: 'script',
    address: '[2606:4700::6810:1]',
    headers: { 'CF-RAY': '8f0a1b2c3d4e5f60-ICN', server: 'cloudflare' },
  }),
  entry('wss://nexus-websocket-a.intercom.io/pubsub', { type: 'websocket', address: '' }),
  entry('https://i.ytimg.com/vi/1.jpg', { type: 'image', cached: true, address: '142.250.1.1' }),
  entry('https://notintercom.io/x.js', { type: 'script' }),
  entry('data:text/plain,x', { type: 'image' }),
  entry('https://forms.example.net/send', {
    type: 'document',
    method: 'POST',
    posted: 'application/x-www-form-urlencoded',
  }),
);

describe('lexloci page', () => {
  const asked = (...args: string[]) => run('page', ...args, '--on', '2026-11-24');

  it('tells the services of a recorded page, where its form went, and what answered', async () => {
    const { code, stdout, stderr } = await asked(put('charity.har', CHARITY), '--home', 'KR');
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('./runs/a-recorded-page.txt');
  });

  it('tells the same as data', async () => {
    const { stdout } = await asked(put('charity.har', CHARITY), '--home', 'KR', '--json');
    const page = JSON.parse(stdout);
    expect(page).toMatchObject({ format: 'page/1', host: 'www.charity.example', home: 'KR', on: '2026-11-24' });
    expect(page.services).toHaveLength(1);
    expect(page.services[0]).toMatchObject({ id: 'intercom', level: 'hint', operator: { jurisdiction: 'US' } });
    expect(page.services[0].text).toMatch(/^A court in South Korea/);
    expect(page.services[0].by).toEqual([
      { way: 'socket', host: 'nexus-websocket-a.intercom.io' },
      { way: 'loaded', host: 'widget.intercom.io' },
    ]);
    expect(page.forms).toEqual([{ host: 'forms.example.net', to: null }]);
    expect(page.others).toEqual(['forms.example.net', 'i.ytimg.com', 'notintercom.io']);
    const told = Object.fromEntries(
      page.answered.map(({ host, told: said }: { host: string; told: object }) => [host, said]),
    );
    expect(told['widget.intercom.io']).toEqual({ kind: 'edge', edge: { network: 'Cloudflare', state: 'KR' } });
    expect(told['static.charity.example']).toEqual({ kind: 'silent', why: 'private' });
    expect(told['i.ytimg.com']).toEqual({ kind: 'silent', why: 'cached' });
    expect(told['notintercom.io']).toEqual({ kind: 'silent', why: 'no-address' });
    expect(told['www.charity.example']).toEqual({ kind: 'address', states: [] });
  });

  it('tells no level where nobody says whose authorities concern them', async () => {
    const file = put(
      'hosts.txt',
      '# a list\nwidget.intercom.io\n\nhttps://vk.com/im # with a remark\r\ncdn.example.org\n',
    );
    const { stdout } = await asked('--hosts', file, '--json');
    const page = JSON.parse(stdout);
    expect(page.host).toBeNull();
    expect(page.services.map(({ id }: { id: string }) => id)).toEqual(['intercom', 'vk']);
    for (const service of page.services)
      for (const key of ['level', 'text', 'lead']) expect(service).not.toHaveProperty(key);
    expect(page.others).toEqual(['cdn.example.org']);
    const words = await asked('--hosts', file);
    expect(words.stdout).toMatch(/VK\n\s+V Kontakte LLC, Russia\. Kept in Russia\./);
    expect(words.stdout).not.toMatch(/Notice|Good to know/);
  });

  it('takes a recording of Firefox, which names no kinds, by schemes, methods and answers', async () => {
    const file = put(
      'firefox.har',
      har(
        entry('https://charity.example/', { mime: 'text/html; charset=utf-8' }),
        entry('https://docs.google.com/forms/d/e/1/viewform', { mime: 'text/html' }),
        entry('https://mail.google.com/logo.png', { mime: 'image/png' }),
        entry('https://api.line.me/send', { method: 'POST', mime: 'application/json' }),
      ),
    );
    const { stdout } = await asked(file, '--home', 'KR', '--json');
    const by = JSON.parse(stdout).services.flatMap((s: { by: { way: string; host: string }[] }) => s.by);
    expect(by).toContainEqual({ way: 'frame', host: 'docs.google.com' });
    expect(JSON.parse(stdout).others).toContain('mail.google.com');
  });

  it('tells in which state a server stands, beside the record, where a table of addresses is given', async () => {
    const file = put(
      'widgets.har',
      har(
        entry('https://charity.example/', { type: 'document', address: '8.8.8.8' }),
        entry('https://vk.com/widget', { type: 'document', address: '87.240.132.67' }),
        entry('https://t1.kakaocdn.net/x.js', { type: 'script', address: '2a00:1450::1' }),
        entry('https://client.crisp.chat/l.js', { type: 'script', address: '9.9.9.9' }),
      ),
    );
    const table = put(
      'places.csv',
      '8.8.8.0,8.8.8.255,US\n"1475379200","1475444735","RU"\r\n2a00:1450::,2a00:1450:ffff::,DE\n',
    );
    const { stdout } = await asked(file, '--home', 'KR', '--places', table);
    expect(stdout).toContain('  - charity.example: United States (8.8.8.8)\n');
    expect(stdout).toContain('  - vk.com: Russia (87.240.132.67), as the record says\n');
    expect(stdout.replaceAll(/\n +/g, ' ')).toContain(
      't1.kakaocdn.net: Germany (2a00:1450::1); the record says South Korea',
    );
    expect(stdout).toContain('  - client.crisp.chat: 9.9.9.9\n');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('A server in front need not be where anything rests');
    const page = JSON.parse((await asked(file, '--places', table, '--json')).stdout);
    const says = page.answered.map((one: { record: { says: string } }) => one.record.says);
    expect(says).toEqual(['nothing', 'nothing', 'differs', 'agrees']);
  });

  it.each<[string, string]>([
    ['nonsense\n', 'line 1, nonsense, is no row; write two addresses and a country'],
    ['1.0.0.0,2.0.0.0,Australia\n', 'line 1'],
    ['1.0.0.0,::1,AU\n', 'line 1'],
    ['2.0.0.0,2.0.0.9,AU\n1.0.0.0,1.0.0.9,AU\n', 'row 2 begins before another ends; sort the rows'],
  ])('says of a table of addresses with %j what is wrong', async (table, said) => {
    const { code, stdout, stderr } = await asked(put('charity.har', CHARITY), '--places', put('odd.csv', table));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('gives a table of several pages, be they in one recording or in many', async () => {
    const two = put(
      'two.har',
      har(
        entry('https://a.example/', { type: 'document', page: 'page_1' }),
        entry('https://vk.com/widget', { type: 'document', page: 'page_1' }),
        entry('https://b.example/', { type: 'document', page: 'page_2' }),
      ),
    );
    const { stdout } = await asked(two, put('charity.har', CHARITY), '--home', 'RU');
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows.slice(0, 4)).toEqual([
      ['Page', 'Services in this page', 'States', 'Heaviest'],
      ['a.example', '1', 'RU', 'Alert'],
      ['b.example', '0', '–', '–'],
      ['www.charity.example', '1', 'US', expect.stringMatching(/^\w/)],
    ]);
    const { stdout: json } = await asked(two, '--json');
    expect(JSON.parse(json)).toMatchObject({
      format: 'pages/1',
      pages: [{ host: 'a.example' }, { host: 'b.example' }],
    });
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'is not JSON'],
    ['another JSON', { log: {} }, 'has no list log.entries; export the recording as HAR'],
    ['nothing in it', har(), 'records no request; record while the page loads'],
  ])('says of a file with %s what is wrong and how to mend it', async (_, content, said) => {
    const { code, stdout, stderr } = await asked(put('odd.har', content));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('tells every fault of every file at once, and answers nothing', async () => {
    const odd = put('odd.har', har(entry('https://a.example/'), entry('nonsense'), { request: 5 }));
    const { code, stdout, stderr } = await asked(
      odd,
      put('charity.har', CHARITY),
      '--hosts',
      put('odd.txt', 'a b\n://\n'),
    );
    expect([code, stdout]).toEqual([2, '']);
    for (const fault of [
      'log.entries[1].request.url',
      'log.entries[2].request.url',
      'line 1, a b, is no host',
      'line 2',
    ])
      expect(stderr).toContain(fault);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says what to write where nothing, no file or a folder is given', async () => {
    expect((await asked()).stderr).toContain('no recording given; write lexloci page FILE.har');
    expect((await asked(join(folder, 'nowhere.har'))).stderr).toContain('there is no file');
    expect((await asked(folder)).stderr).toContain('is no plain file');
    expect((await asked('--hosts', put('empty.txt', '# nothing\n'))).stderr).toContain('names no host');
  });
});
