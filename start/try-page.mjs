import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A few addresses whose answers differ in kind: the examples of the page. */
const WELL_KNOWN = [
  {
    address: 'https://mail.google.com/',
    name: 'Gmail',
    why: 'a foreign forum: two judges for content, none for metadata',
  },
  { address: 'https://open.kakao.com/', name: 'KakaoTalk open chat', why: 'at home in Korea: one judge' },
  { address: 'https://www.icloud.com.cn/', name: 'iCloud in mainland China', why: 'moved to Guizhou in 2018' },
  { address: 'https://vk.com/', name: 'VK', why: 'the security service has a line of its own' },
];

/**
 * Writes the page of sites to try and returns its address.
 *
 * @param {string} root the checkout, with a slash at its end
 */
export function writeTryPage(root) {
  const items = WELL_KNOWN.map((site) => `<li><a href="${site.address}">${site.name}</a>: ${site.why}</li>`);
  const path = `${root}dist/try.html`;
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(
    path,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Lex Loci: sites to try</title>
<style>body { font: 17px/1.5 system-ui, sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em }</style>
<h1>Sites to try</h1>
<p>Open one, then press the Lex Loci button in the toolbar (in Chromium it may hide behind the puzzle piece).
Nothing is sent anywhere: the answer comes from the dataset inside the extension.</p>
<ul>${items.join('\n')}</ul>
</html>
`,
  );
  return pathToFileURL(path).href;
}
