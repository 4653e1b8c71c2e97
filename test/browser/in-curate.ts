import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/** Files the page gives away are kept beside it instead of being asked about by the browser. */
export async function opened(driver: Driver): Promise<Page> {
  const page = await driver.openPage('curate.html');
  await page.evaluate(() => {
    const given: Record<string, string> = {};
    (globalThis as unknown as Given).given = given;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      const address = `blob:kept-${blobs.size}`;
      blobs.set(address, blob as Blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const { href, download } = this;
      void blobs
        .get(href)
        ?.text()
        .then((text) => (given[download] = text));
    };
  });
  return page;
}

export interface Given {
  given: Record<string, string>;
}

export const given = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => (globalThis as unknown as Given).given);

/** A hand that counts: each press and each field filled in is one. */
export class Hand {
  count = 0;

  constructor(readonly page: Page) {}

  async press(selector: string): Promise<void> {
    this.count += 1;
    await (await this.page.waitForSelector(selector, { visible: true }))?.click();
  }

  async enter(selector: string, text: string): Promise<void> {
    this.count += 1;
    await this.page.waitForSelector(selector);
    // As if it were dictated: letter by letter, the page looks for faults after each.
    await this.page.$eval(
      selector,
      (field, said) => {
        (field as HTMLElement).focus();
        document.execCommand('insertText', false, said);
        (field as HTMLElement).blur();
      },
      text,
    );
  }

  async pick(selector: string, value: string): Promise<void> {
    this.count += 1;
    await this.page.waitForSelector(selector);
    await this.page.select(selector, value);
  }
}

/** A file as if it had been chosen. */
export const put = (page: Page, selector: string, name: string, content: string): Promise<void> =>
  page.evaluate(
    (file) => {
      const input = document.querySelector(file.selector) as HTMLInputElement;
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.content], file.name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, name, content },
  );

export const field = (place: string) => `[id="${place}"]`;
export const PASSPHRASE = 'river lantern seven boats';

/** The smallest whole pack: a publisher, one fact with its source, one advice. */
export async function make(hand: Hand): Promise<void> {
  await hand.enter('#name', 'Han River Letters');
  await hand.enter('#passphrase', PASSPHRASE);
  await hand.enter('#again', PASSPHRASE);
  await hand.press('#found');
  await hand.press('#save-root');
  await hand.press('#save-key');
  await hand.enter(field('head.title.en'), 'Messengers in Korea');
  await hand.press('#add');
  await hand.enter(field('s0.for.service'), 'KakaoTalk');
  await hand.enter(field('s0.text.en'), 'Ask us before you write to us there.');
  await hand.pick('#kind', 'storage');
  await hand.press('#add');
  await hand.enter(field('s1.about'), 'telegram');
  await hand.pick(field('s1.value.places.0.jurisdiction'), 'RU');
  await hand.enter(field('s1.since'), '2026-03');
  await hand.pick(field('s1.basis'), 'press');
  await hand.pick(field('s1.confidence'), 'medium');
  await hand.enter(field('s1.sources.0.title'), 'Our report');
  await hand.enter(field('s1.sources.0.url'), 'https://han-river.example/report');
  await hand.enter(field('s1.sources.0.read'), '2026-11-20');
}

export const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
