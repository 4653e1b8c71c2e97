// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Seeing, ServersPanel } from '../../../components/page/servers-panel';
import type { Server, ServersAnswer } from '../../../evidence/servers';
import { draw } from '../drawn';

const server = (different: Partial<Server> = {}): Server => ({
  host: 'mail.naver.com',
  addresses: ['223.130.195.95'],
  told: { kind: 'address', states: ['KR'] },
  says: 'agrees',
  ...different,
});
const answer = (servers: Server[], different: Partial<ServersAnswer> = {}): ServersAnswer => ({
  format: 'servers/1',
  host: 'mail.naver.com',
  front: { id: 'naver-mail', name: 'NAVER Mail', places: ['KR'], servers },
  inside: [],
  others: [],
  ...different,
});
const SOURCES = ['DB-IP 2026-06', 'RouteViews, DB-IP 2026-06'] as const;
const nothing = () => undefined;
const panel = (seeing: Seeing, onAsk: () => void = nothing, beginsLater = false) =>
  draw(<ServersPanel seeing={seeing} onAsk={onAsk} beginsLater={beginsLater} />);
const answered = (given: ServersAnswer, correction?: Extract<Seeing, { kind: 'answered' }>['correction']) =>
  panel({ kind: 'answered', answer: given, sources: SOURCES, correction });
const lines = (root: Element) => [...root.querySelectorAll('.server-lines li')].map((line) => line.textContent);

describe('the servers that answered', () => {
  it('are asked for by a button with its reason, and a refusal says that all else goes on', () => {
    const onAsk = vi.fn<() => void>();
    const root = panel({ kind: 'off' }, onAsk);
    const button = root.querySelector('button');
    const why = root.querySelector(`#${button?.getAttribute('aria-describedby')}`);
    expect(why?.textContent).toMatch(/“webRequest” and for access to all sites.*stays in memory/);
    button?.click();
    expect(onAsk).toHaveBeenCalledTimes(1);
    expect(panel({ kind: 'refused' }).textContent).toMatch(/did not give the right.*Everything else works as before/);
  });

  it('are promised for later where the page, or the browser, begins with it later', () => {
    expect(panel({ kind: 'unseen' }).textContent).toMatch(/Nothing was noted of this page yet/);
    const root = panel({ kind: 'resting' }, nothing, true);
    expect(root.textContent).toMatch(/begins with it at its next start.*Do not remove Lex Loci or switch it off/);
    expect(root.querySelector('button')).toBeNull();
    // Said before anybody presses, and only where it is so.
    expect(panel({ kind: 'off' }, nothing, true).textContent).toMatch(/begins with the browser's next start/);
    expect(panel({ kind: 'off' }).textContent).not.toMatch(/next start/);
    // What failed is not folded away.
    const failed = panel({ kind: 'failed', fault: 'law' }).querySelector('[role=alert]');
    expect([failed !== null, failed?.closest('details')]).toEqual([true, null]);
  });

  it('stand beside the record in words: agrees, differs, an edge, nothing', () => {
    const root = answered(
      answer([
        server(),
        server({
          host: 'a.naver.com',
          told: { kind: 'address', states: ['DE'], networks: ['Hetzner'] },
          says: 'differs',
        }),
        server({ host: 'b.naver.com', told: { kind: 'edge', edge: { network: 'Fastly' } }, says: 'nothing' }),
        server({
          host: 'c.naver.com',
          told: { kind: 'edge', edge: { network: 'Fastly', state: 'JP' } },
          says: 'nothing',
        }),
        server({ host: 'd.naver.com', told: { kind: 'silent', why: 'private' }, says: 'nothing' }),
        server({ host: 'e.naver.com', told: { kind: 'address', states: [] }, says: 'nothing' }),
        server({ host: 'f.naver.com', told: { kind: 'address', states: ['US'] }, says: 'nothing' }),
      ]),
    );
    expect(lines(root)).toEqual([
      'mail.naver.com: South Korea (223.130.195.95), as the record says',
      'a.naver.com: Germany (223.130.195.95); the record says South Korea · network of Hetzner',
      'b.naver.com: an edge of Fastly',
      'c.naver.com: an edge of Fastly, Japan',
      'd.naver.com: tells nothing of a place',
      'e.naver.com: 223.130.195.95',
      'f.naver.com: United States (223.130.195.95)',
    ]);
    expect(root.textContent).toMatch(/An edge stands near the reader/);
    expect(answered(answer([server()])).textContent).not.toMatch(/An edge stands near the reader/);
  });

  it('are one line that tells how many, or first of all how many stand elsewhere than recorded', () => {
    const gist = (root: Element) => root.querySelector('summary small')?.textContent;
    const differing = server({ host: 'a.naver.com', told: { kind: 'address', states: ['DE'] }, says: 'differs' });
    expect(gist(answered(answer([server()], { others: [server({ host: 'b.example' })] })))).toBe('2');
    const inside = [{ id: 'crisp', name: 'Crisp', places: ['NL'], servers: [differing] }];
    expect(gist(answered(answer([server(), differing], { inside })))).toBe('otherwise than recorded: 2');
    expect(gist(panel({ kind: 'unseen' }))).toBe('nothing noted yet');
    expect(gist(panel({ kind: 'resting' }))).toBe("begins with the browser's next start");
    expect(gist(panel({ kind: 'off' }))).toBeUndefined();
    expect(answered(answer([server()])).querySelector('details')?.open).toBe(false);
  });

  it('name whose tables tell the places, with the address of DB-IP, wherever a place is told', () => {
    const root = answered(answer([server()]));
    expect(root.textContent).toMatch(/IP Geolocation by DB-IP \(DB-IP 2026-06\).*CC BY 4\.0/);
    expect(root.querySelector('.address')?.textContent).toContain('db-ip.com');
  });

  it('of nobody known are counted and unfolded on demand; a service without any says so', () => {
    const root = answered(answer([], { others: [server({ host: 'cdn.example' })], isCut: true }));
    expect(root.querySelector('details details summary')?.textContent).toBe('Other servers: 1');
    expect(root.textContent).toMatch(/No server of this service was seen/);
    expect(root.textContent).toMatch(/calls more servers than are read at once/);
  });

  it('that differ can be copied as a correction, and only then', async () => {
    const correction = {
      format: 'correction/1' as const,
      services: [{ service: 'naver-mail', record: ['KR'], seen: [{ host: 'naver.com', states: ['DE'] }] }],
      on: '2026-11-30',
      dataset: '2026.11.30',
      tables: [...SOURCES],
    };
    expect(answered(answer([server()])).querySelector('.copy-correction')).toBeNull();
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const root = answered(answer([server()]), correction);
    root.querySelector<HTMLButtonElement>('.copy-correction button')?.click();
    await vi.waitFor(() =>
      expect(root.querySelector('.copy-correction output')?.textContent).toMatch(/Nothing of you/),
    );
    expect(JSON.parse(writeText.mock.calls[0]?.[0] ?? '')).toEqual(correction);
    writeText.mockRejectedValue(new Error('no'));
    const refused = answered(answer([server()]), correction);
    refused.querySelector<HTMLButtonElement>('.copy-correction button')?.click();
    await vi.waitFor(() => expect(refused.querySelector('code')?.textContent).toContain('"naver-mail"'));
    vi.unstubAllGlobals();
  });
});
