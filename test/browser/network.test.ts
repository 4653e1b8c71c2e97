import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './driver';
import type { Measured } from './network/measure';
import { LOOKS } from './network/walk';

/** Network, mounts and processes of its own: whatever is begun in there ends with it. */
const UNSHARE = ['unshare', '-n', '-m', '-p', '-f', '--kill-child', '--mount-proc'];

/** A namespace of the network is a matter of Linux and of its root; the wire is read by tcpdump. */
const isPossible = [
  [...UNSHARE, 'ip', 'link'],
  ['tcpdump', '--version'],
].every(([command = '', ...args]) => spawnSync(command, args).status === 0);

/** What the browsers ask for by themselves, with and without an extension: updates of theirs and of their lists. */
const OF_BROWSERS =
  /^((clients\d|update|redirector)\.(google|googleapis|gvt1)\.com|.*\.gvt1\.com|(firefox\.settings\.services|aus5|.*\.cdn)\.mozilla\.(com|org|net))$/;
const isOfBrowser = (name: string): boolean => OF_BROWSERS.test(name) || name === hostname().toLowerCase();

/**
 * Whoever runs the network sees which names are looked up. Here the browser looks them up as it does by default, of a
 * resolver of our own, and every packet that leaves it is read.
 */
describe.runIf(isPossible)(`the wire below ${BROWSER}`, () => {
  let measured: Measured;
  beforeAll(async () => {
    const inside = new URL('network/inside.mjs', import.meta.url).pathname;
    const [unshare = '', ...spaces] = UNSHARE;
    const { stdout } = await promisify(execFile)(unshare, [...spaces, process.execPath, inside, BROWSER]);
    measured = JSON.parse(stdout) as Measured;
  }, 600_000);

  it('shows what a page of an extension lets out: a picture, and in Firefox even a link nobody presses', () => {
    expect(measured.probe).toEqual(expect.arrayContaining(['visited.example', 'pictured.example']));
    expect(measured.probe.includes('linked.example')).toBe(BROWSER === 'firefox');
  });

  it('shows no name but those of visited sites, whatever is read, pointed at or gone through by keyboard', () => {
    const asked = measured.phases.map(({ what, names }) => ({ what, names: names.filter((n) => !isOfBrowser(n)) }));
    expect(asked.filter(({ names }) => names.length > 0)).toEqual([]);
    expect(measured.visited).toBeGreaterThan(35);
    expect(measured.phases[0]?.what).toBe('three packs are taken in');
  });

  it('was read while hundreds of addresses of sources stood on the pages', () => {
    const shown = Object.fromEntries(measured.phases.map(({ what, addresses }) => [what, addresses]));
    expect(shown).toMatchObject({
      'the button is pressed on vk.com/im': expect.toSatisfy((n) => n > 20),
      'everything about www.icloud.com.cn/ is unfolded': expect.toSatisfy((n) => n > 20),
      'atlas.html#/state/ru': expect.toSatisfy((n) => n > 50),
      'the button is pressed again and again': expect.toSatisfy((n) => n > 20 * LOOKS),
    });
  });

  it('shows the name of an address once the person opens it, and no other', () => {
    const { host, names } = measured.pressed;
    expect(host).toMatch(/\.\w+$/);
    expect(names.filter((name) => !isOfBrowser(name))).toEqual([host]);
  });

  it('shows no connection past the local server, and no request of the extension but the one address opened', () => {
    expect(measured.elsewhere).toEqual([]);
    // Firefox counts a tab opened on a press as begun by the extension, Chromium as begun by the person.
    expect(measured.ofExtension.map((url) => new URL(url).host)).toEqual(
      BROWSER === 'firefox' ? [measured.pressed.host] : [],
    );
  });
});

describe('the names browsers ask for by themselves', () => {
  it('are those of no source, so that none of ours can hide among them', () => {
    const folder = new URL('../../data/', import.meta.url);
    const hosts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/"https?:\/\/([^/"]+)/g)])
      .map(([, host = '']) => host);
    expect(hosts.length).toBeGreaterThan(1000);
    expect(hosts.filter(isOfBrowser)).toEqual([]);
  });
});
