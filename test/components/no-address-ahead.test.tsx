import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { Gallery } from '../../entrypoints/gallery/gallery';
import { SMALL } from '../data/files';
import { draw } from './drawn';

/**
 * Browsers look up the names of links before anybody presses them (Firefox does for every page that is not https). So
 * no address of the web may stand in an attribute of any element: whoever runs the network would read it.
 */
describe('no page names an address of the web to the browser before a press:', () => {
  it('no component does, in any state', () => {
    // The dataset is read from the disk, which a test inside a page cannot: so the page is made here.
    Object.assign(globalThis, { document: new Window().document });
    const root = draw(<Gallery dataset={load(SMALL)} />);
    const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => !name.startsWith('xmlns') && !(name === 'title' && element.matches('.address bdi')))
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    );
    // A pattern of the same page is drawn with its name.
    expect(attributes.filter((text) => /=\s*(https?:)?\/\/|url\((?!#)/i.test(text))).toEqual([]);
    expect(root.querySelectorAll('.address').length).toBeGreaterThan(0);
  }, 30_000);

  it('no source of a page writes one, nor anything a browser fetches ahead', () => {
    const rooms = ['components', 'entrypoints', 'shell'].map((room) => new URL(`../../${room}/`, import.meta.url));
    const lines = rooms
      .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => new URL(name, room)))
      .filter(({ pathname }) => /\.(tsx?|css|html)$/.test(pathname))
      // What looks into the page in front reads links there; it is no page of ours and draws nothing.
      .filter(({ pathname }) => !/\/shell\/inside\/(look|carried)\.ts$/.test(pathname))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line) => `${file.pathname.split('/').slice(-2).join('/')}: ${line.trim()}`),
      );
    const ahead =
      /\b(href|src|srcset|poster|action)=["'{`]+\s*(https?:|\/\/)|rel=["'](?!stylesheet)|speculationrules|<(img|video|audio|iframe|embed|source)\b|<object\s|@font-face|@import ['"]?(url|https?:)|url\((?!['"]?#)|EventSource|WebSocket|sendBeacon|XMLHttpRequest/;
    // A link leads within a page, to a page of ours or to a file made here.
    const within =
      /href=\{(fragmentOf\(|path\}|`#)|href="\/(curate|intake|options)\.html|link\.href|<link rel="stylesheet" href="\.\.?\//;
    expect(lines.length).toBeGreaterThan(5000);
    expect(lines.filter((line) => /\bhref\b/.test(line) && !within.test(line))).toEqual([]);
    // The picture of the button lies in the package.
    const own = /<img src="\/icon\/\d+\.png" /;
    expect(lines.filter((line) => ahead.test(line) && !own.test(line))).toEqual([]);
  });
});
