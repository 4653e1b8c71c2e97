/**
 * `npm run bench -- browser/overhead chromium|firefox [scripts] [stopped] [bare] [FOLDER]…`: how long a page of 300 requests
 * over 40 hosts takes with "see real servers" on, beside two browsers without any extension (what differs between them is
 * chance) and one for each unpacked extension named (IPvFoo), in turn; and how much of the processor each extension uses for a
 * request. `scripts`: a page of nothing but scripts, all of which are looked at. `stopped`: each background is stopped before
 * each load. `bare`: beside extensions that hold the right and do nothing, or hear and do nothing. `npm run build` first.
 * A request that is not answered, or a host that is not named, ends it with an error. ROUNDS says how many loads, DELAY after
 * how many milliseconds a server answers; with SAMPLES=FILE pieces of one measurement add up there. Figures to read, never a test.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename } from 'node:path';
import { median } from '../cases';
import { inChromium, OURS as OURS_IN_CHROMIUM } from './overhead/chromium';
import { BARE, writeBare } from './overhead/bare';
import { checkNamed, type Contender, processor } from './overhead/contender';
import { inFirefox, OURS as OURS_IN_FIREFOX } from './overhead/firefox';
import { DELAY, type HeavyPage, REQUESTS, serveHeavyPage } from './overhead/heavy-page';

const ROUNDS = Number(process.env['ROUNDS'] ?? 30);
const FILE = process.env['SAMPLES'];

const BROWSERS = {
  chromium: { begin: inChromium, ours: OURS_IN_CHROMIUM, inAddresses: () => '' },
  firefox: { begin: inFirefox, ours: OURS_IN_FIREFOX, inAddresses: (port: number) => `:${port}` },
};

const NONE = ['none', 'none again'];

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
  const isOfScripts = others.includes('scripts');
  const folders = others
    .filter((one) => !['stopped', 'scripts'].includes(one))
    .flatMap((one) => (one === 'bare' ? writeBare() : [one]));
  const { begin, ours, inAddresses } = BROWSERS[name];
  const page = await serveHeavyPage(inAddresses, isOfScripts);
  const contenders: Record<string, Contender> = {};
  try {
    for (const name of NONE) contenders[name] = await begin(page.port);
    contenders['Lex Loci'] = await begin(page.port, ours);
    for (const folder of folders) contenders[basename(folder)] = await begin(page.port, folder);
    const samples = await measure(contenders, page, isStopped);
    print([name, ...others.filter((one) => ['stopped', 'scripts'].includes(one))].join(', '), samples);
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
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, contender] of shuffled(list))
      (samples[name] ??= []).push(await sample(name, contender, page, isStopped));
    // Only a whole round counts, should somebody stop it.
    if (FILE) writeFileSync(FILE, JSON.stringify(samples));
  }
  for (const [name, contender] of list)
    if (![...NONE, ...BARE].includes(name)) checkNamed(name, await contender.kept());
  return samples;
}

/** Who follows whom is another in each round: a browser leaves the processor as it was for the next one. */
const shuffled = <T>(list: readonly T[]): readonly T[] =>
  list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

async function sample(name: string, contender: Contender, page: HeavyPage, isStopped: boolean): Promise<Sample> {
  await contender.leave();
  if (isStopped && !NONE.includes(name)) await contender.stop();
  page.answered();
  const before = await processor(contender);
  const { took, came } = await contender.load();
  const after = await processor(contender);
  const answered = page.answered();
  if (answered !== REQUESTS || came !== REQUESTS)
    throw new Error(`${name}: ${answered} requests of ${REQUESTS} were answered, and ${came} came.`);
  return { took, extension: after.extension - before.extension, browser: after.browser - before.browser };
}

function print(what: string, samples: Samples): void {
  const rounds = samples[NONE[0] ?? '']?.length ?? 0;
  console.log(
    `${what} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${rounds} loads each, in turn, answered after ${DELAY} ms · every request answered, every host named after the last`,
  );
  const heads = ['load ms', 'ratio', 'middle half', 'browser cpu ms', 'ratio', 'ext. ms/request'];
  console.log(''.padEnd(18), ...heads.map((head) => head.padStart(15)));
  for (const [name, list] of Object.entries(samples)) {
    const loads = paired(name, samples, (one) => one.took);
    const at = (part: number) => loads[Math.floor(loads.length * part)]?.toFixed(2) ?? '?';
    const cells = [
      median(list.map((one) => one.took)).toFixed(0),
      median(loads).toFixed(3),
      `${at(0.25)} – ${at(0.75)}`,
      median(list.map((one) => one.browser)).toFixed(0),
      median(paired(name, samples, (one) => one.browser)).toFixed(3),
      (list.reduce((sum, one) => sum + one.extension, 0) / list.length / REQUESTS).toFixed(3),
    ];
    console.log(name.padEnd(18), ...cells.map((cell) => cell.padStart(15)));
  }
}

/** Round by round against the browsers without an extension, smallest first; each of those against the other. */
function paired(name: string, samples: Samples, pick: (one: Sample) => number): number[] {
  const floors = NONE.filter((one) => one !== name).map((one) => samples[one] ?? []);
  const floor = (round: number) => floors.reduce((sum, list) => sum + pick(list[round] as Sample), 0) / floors.length;
  return (samples[name] ?? []).map((one, round) => pick(one) / floor(round)).sort((a, b) => a - b);
}
