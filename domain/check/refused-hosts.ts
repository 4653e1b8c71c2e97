import type { Source } from '../schema';

/** Hosts that are no source for anything (data/README.md, "What counts as a source"), with their subdomains. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'is an encyclopaedia or a copy of one; read what it cites': [
    'wikipedia.org',
    'wikiclassic.com',
    'movatter.jp',
    'readonly.wiki',
    'thewiki.kr',
    'namu.wiki',
    'golden.com',
  ],
  'is written by a language model; read what it speaks of': [
    'grokipedia.com',
    'legalclarity.org',
    'machineherald-io.pages.dev',
    'particlenews.pages.dev',
    'unanswered.io',
    'probsee.com',
    'docdecoder.app',
    'conductatlas.com',
    'likesahoy.com',
  ],
  'is a mirror under another name; read the page itself': [
    '1eye.us',
    'erdda.com',
    'ultraproducts.support',
    'nmsrv.com',
    'firmseek.com',
    'cinxe.com',
    'faq.com',
    'retrosearch.org',
    'infiniteunknown.net',
    'wayrtoday.com',
  ],
  'is a page of copied or planted text; read the page itself': [
    'misschic.atelierceline.fr',
    'customersuccessbrasil.com',
    'weblaolv.com',
    'clitber.com',
    'gamevid.ru',
    'galaxys6blog.ru',
    'gadgetonus.com',
  ],
};

const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries(REFUSED).flatMap(([why, hosts]) => hosts.map((host) => [host, why] as const)),
);

/** Products whose folder in an archive of terms holds a text of the whole company → the only records it is the own text of. */
const OF_ONE_PRODUCT: Readonly<Record<string, readonly string[]>> = { Bing: [], Gmail: ['gmail'], Skype: ['skype'] };

/** Why a source is none for a record, or undefined if nothing is held against it. */
export function whyRefused({ url, title }: Source, record: string): string | undefined {
  if (url === undefined) return undefined;
  const product = /OpenTermsArchive\/[^/]+\/blob\/[^/]+\/([^/]+)\//.exec(url)?.[1] ?? '';
  if (title.startsWith(`${product}:`) && OF_ONE_PRODUCT[product]?.includes(record) === false)
    return `"${title}" is the text of another product; name the text that binds this one (Microsoft Privacy Statement)`;
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.replace(/\.$/, '') ?? '';
  const labels = host.split('.');
  for (let i = 0; i < labels.length; i += 1) {
    const why = REASONS.get(labels.slice(i).join('.'));
    if (why !== undefined) return `"${host}" ${why}`;
  }
  return undefined;
}
