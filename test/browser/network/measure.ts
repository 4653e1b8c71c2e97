import type { Driver } from '../driver';
import { launchChromium } from '../chromium';
import { ID, launchFirefox } from '../firefox';
import { choose } from '../hands';
import { takeThreeIn } from '../packs/paste';
import { type Capture, startCapture } from './capture';
import { writeProbe } from './probe';
import { startResolver } from './resolver';
import { readEverything, useForLong, VISITED } from './walk';

/** What was asked of the network while something was done. */
export interface Phase {
  what: string;
  /** Names that were no visited site. */
  names: string[];
  /** Addresses with a button that were on the pages: where there are none, nothing is shown. */
  addresses: number;
}

export interface Measured {
  /** Names asked for by a page that holds a link and a picture: what the watch can see at all. */
  probe: string[];
  phases: Phase[];
  /** Names asked for after one address was opened by a press, and its host. */
  pressed: { host: string; names: string[] };
  /** Connections and datagrams to anywhere but this machine. */
  elsewhere: string[];
  /** Requests the browser counts as the extension's own. */
  ofExtension: string[];
  /** Names of visited sites that were seen to be asked for. */
  visited: number;
}

/** Firefox looks names up ahead within this time; what is seen later counts for the next phase. */
const SETTLED = 700;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED));

/** Runs both arms, the probe and the extension, in this namespace. */
export async function measure(name: Driver['name']): Promise<Measured> {
  await startResolver();
  const capture = await startCapture();
  const launch = name === 'firefox' ? launchFirefox : launchChromium;

  let driver = await launch({ resolves: true, extension: writeProbe(name, ID) });
  await driver.visit('visited.example/');
  await (await driver.openPage('popup.html')).close();
  await settle();
  await driver.close();
  const probe = [...new Set(capture.names)];

  driver = await launch({ resolves: true, grant: true });
  const phases: Phase[] = [];
  const phase = async (what: string, work: () => Promise<number>) => {
    const before = capture.names.length;
    const addresses = await work();
    await settle();
    phases.push({ what, addresses, names: strangers(capture, before) });
  };
  await choose(driver, { home: 'RU', language: 'en' });
  await phase('three packs are taken in', async () => {
    await takeThreeIn(driver);
    return 0;
  });
  await readEverything(driver, phase);
  const pressed = await press(driver, capture);
  await useForLong(driver, phase);
  const { ofExtension } = await driver.close();
  await capture.stop();
  const visited = new Set(capture.names.filter((asked) => VISITED.has(asked))).size;
  return { probe, phases, pressed, elsewhere: capture.elsewhere, ofExtension, visited };
}

const strangers = ({ names }: Capture, from: number): string[] => [
  ...new Set(names.slice(from).filter((asked) => !VISITED.has(asked))),
];

/** Opens one address of an answer, as a person does. */
async function press(driver: Driver, capture: Capture): Promise<Measured['pressed']> {
  const page = await driver.openPage('popup.html');
  await page.type('#check', 'vk.com');
  await page.click('.check button');
  await page.waitForSelector('.address');
  const before = capture.names.length;
  const host = await page.evaluate(() => {
    const address = document.querySelector('.address');
    address?.querySelector('button')?.click();
    return address?.querySelector('bdi')?.textContent ?? '';
  });
  await settle();
  const names = strangers(capture, before);
  await page.close();
  return { host, names };
}
