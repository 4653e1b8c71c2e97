import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../packs/carrier/page';
import { HOSTILE_STRINGS } from '../../hostile-strings';
import { file, identity } from '../publisher';

const voice = { language: 'en', direction: 'ltr', say: (key: string) => key } as const;

/** The page as a browser reads it, with scripts off. */
async function page(changes: object, first = identity()): Promise<Document> {
  const { identity: who, pack } = await file(changes, { first });
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(await pageOf({ identity: who, pack }, voice));
  return window.document as unknown as Document;
}

describe('the page of a pack', () => {
  it('has nothing in it that runs or is fetched, and forbids what could be', async () => {
    const document = await page({});
    expect(
      document.querySelectorAll('script, link, img, iframe, object, embed, form, base, a, [src], [href]').length,
    ).toBe(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('says in the language it is asked for what is written in it, and else the original', async () => {
    const korean = await page({ title: { ko: '한국의 메신저' }, original: 'ko' });
    expect(korean.querySelector('h1')?.textContent).toBe('한국의 메신저');
    expect((await page({})).querySelector('h1')?.textContent).toBe('Messengers in Korea');
  });

  it('tells what each claim says, since when and by which source', async () => {
    const sources = [{ title: 'Its transparency report', url: 'https://han-river.example/report' }];
    const value = { requester: 'kr', process: 'warrant', received: 100 };
    const claim = { value, since: '2026-01', until: '2026-06', basis: 'report', confidence: 'medium', sources };
    const document = await page({
      advice: [],
      records: [{ kind: 'disclosure-series', service: 'kakaotalk', claims: [claim] }],
    });
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'disclosure-series · kakaotalk',
      '— claims: requester kr, process warrant, received 100; since 2026-01; until 2026-06 (Its transparency report, https://han-river.example/report)',
    ]);
  });

  it('takes whatever a publisher writes for text', async () => {
    const plain = await page({});
    const elements = (document: Document) => [...document.querySelectorAll('*')].map(({ tagName }) => tagName).join();
    for (const hostile of HOSTILE_STRINGS) {
      const text = { en: hostile };
      const document = await page(
        { title: text, advice: [{ for: { category: 'messenger' }, original: 'en', text }] },
        identity({ name: hostile }),
      );
      expect(elements(document)).toBe(elements(plain));
      expect(document.querySelector('h1')?.textContent).toBe(hostile);
      expect(document.querySelector('li')?.textContent).toBe(`messenger: ${hostile}`);
    }
  });
});
