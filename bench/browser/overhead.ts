/**
 * `npm run bench -- browser/overhead chromium|firefox [FOLDER] [stopped]`: how long a page of 300 requests over 40 hosts takes
 * with "see real servers" on, beside a browser without any extension, a second one to see what chance does, and one with
 * another extension that shows servers (IPvFoo, by its unpacked folder); loads in turn; and what each extension's process uses
 * of the processor for a request. With `stopped`, each background is stopped before each load. `npm run build` first.
 * A load in which a request is not answered, or an extension that does not name every host, ends with an error.
 * ROUNDS says how many loads; with SAMPLES=FILE pieces of one measurement add up there. Figures to read, never a test.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { median } from '../cases';
import { inChromium, OURS as OURS_IN_CHROMIUM } from './overhead/chromium';
import { checkNamed, type Contender, processor } from './overhead/contender';
import { inFirefox, OURS as OURS_IN_FIREFOX } from './overhead/firefox';
import { type HeavyPage, REQUESTS, serveHeavyPage } from './overhead/heavy-page';

const ROUNDS = Number(process.env['ROUNDS'] ?? 30);
const FILE = process.env['SAMPLES'];

const BROWSERS = {
  chromium: { begin: inChromium, ours: OURS_IN_CHROMIUM, inAddresses: () => '' },
  firefox: { begin: inFirefox, ours: OURS_IN_FIREFOX, inAddresses: (port: number) => `:${port}` },
};

interface Sample {
  took: number;
  /** Milliseconds of the processor, of the extension's process and of the whole browser. */
  extension: number;
  browser: number;
}

type Samples = Record<string, Sample[]>;

export async function main([name, ...others]: string[]): Promise<void> {
  if (name !== 'chromium' && name !== 'firefox') throw new Error('Name the browser: chromium or firefox.');
  const isStopped = others.includes('stopped');
  const other = others.find((one) => one !== 'stopped');
  const { begin, ours, inAddresses } = BROWSERS[name];
  const page = await serveHeavyPage(inAddresses);
  const contenders: Record<string, Contender> = {};
  try {
    contenders['none'] = await begin(page.port);
    contenders['none again'] = await begin(page.port);
    contenders['Lex Loci'] = await begin(page.port, ours);
    if (other !== undefined) contenders['the other'] = await begin(page.port, other);
    const samples = await measure(contenders, page, isStopped);
    print(`${name}${isStopped ? ', background stopped' : ''}`, samples);
  } finally {
    for (const contender of Object.values(contenders)) await contender.close();
    page.close();
  }
}

async function measure(contenders: Record<string, Contender>, page: HeavyPage, isStopped: boolean): Promise<Samples> {
  const samples: Samples = FILE && existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Samples) : {};
  const list = Object.entries(contenders);
  // The first load of a browser is of its own kind: lines are opened, caches filled.
  for (const [name, contender] of list) await sample(name, contender, page, false);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, contender] of turned(list, round))
      (samples[name] ??= []).push(await sample(name, contender, page, isStopped));
  for (const [name, contender] of list) if (!name.startsWith('none')) checkNamed(name, await contender.kept());
  if (FILE) writeFileSync(FILE, JSON.stringify(samples));
  return samples;
}

/** Whoever begins a round, and who follows whom, is another from round to round. */
const turned = <T>(list: readonly T[], round: number): readonly T[] => {
  const begin = round % list.length;
  const from = [...list.slice(begin), ...list.slice(0, begin)];
  return Math.floor(round / list.length) % 2 === 0 ? from : from.toReversed();
};

async function sample(name: string, contender: Contender, page: HeavyPage, isStopped: boolean): Promise<Sample> {
  await contender.leave();
  if (isStopped && !name.startsWith('none')) await contender.stop();
  page.answered();
  const before = await processor(contender);
  const { took, ran } = await contender.load();
  const after = await processor(contender);
  const answered = page.answered();
  if (answered !== REQUESTS || ran !== REQUESTS)
    throw new Error(`${name}: ${answered} requests of ${REQUESTS} were answered, and ${ran} scripts ran.`);
  return { took, extension: after.extension - before.extension, browser: after.browser - before.browser };
}

function print(what: string, samples: Samples): void {
  const none = samples['none'] ?? [];
  console.log(
    `${what} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${none.length} loads each, in turn, every request answered, every host named`,
  );
  const heads = ['load ms', 'ratio', 'middle half', 'browser cpu', 'ratio', 'ext. ms/request'];
  console.log(''.padEnd(12), ...heads.map((head) => head.padStart(15)));
  for (const [name, list] of Object.entries(samples)) {
    const ratios = (pick: (one: Sample) => number) =>
      list.map((one, i) => pick(one) / pick(none[i] ?? one)).sort((a, b) => a - b);
    const loads = ratios((one) => one.took);
    const at = (part: number) => loads[Math.floor(loads.length * part)]?.toFixed(2) ?? '?';
    const extension = list.reduce((sum, one) => sum + one.extension, 0) / list.length / REQUESTS;
    const cells = [
      median(list.map((one) => one.took)).toFixed(0),
      median(loads).toFixed(3),
      `${at(0.25)} – ${at(0.75)}`,
      median(list.map((one) => one.browser)).toFixed(0),
      median(ratios((one) => one.browser)).toFixed(3),
      extension.toFixed(4),
    ];
    console.log(name.padEnd(12), ...cells.map((cell) => cell.padStart(15)));
  }
}
