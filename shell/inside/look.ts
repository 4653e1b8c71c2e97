import type { Seen, Way } from '../../evidence/seen';

/**
 * The one function that ever runs in a page: after a press, once, in a world of its own, and it only reads. The browser
 * hands it over as text, so it refers to nothing outside itself. Every member is taken from its prototype: a form with a
 * field called `action` or a picture called `baseURI` would be found in its place otherwise.
 */
export function look(): Seen {
  const MOST = 2000;
  const MOST_HUNG = 300;
  const MOST_TEXT = 500_000;
  const contacts = new Map<string, { way: Way; host: string }>();
  const mail = new Set<string>();
  let closed = 0;
  let isCut = false;
  let textLeft = MOST_TEXT;

  const get = (owner: { prototype: object }, name: string, of: object): unknown => {
    try {
      return Reflect.get(owner.prototype, name, of);
    } catch {
      return undefined;
    }
  };
  const attribute = (element: Element, name: string): string =>
    Element.prototype.getAttribute.call(element, name) ?? '';
  const textOf = (node: Node): string => String(get(Node, 'textContent', node) ?? '');
  const rootsOf = {
    document: Document.prototype.querySelectorAll,
    shadow: DocumentFragment.prototype.querySelectorAll,
  };
  const all = (root: Document | ShadowRoot, selector: string): Element[] => [
    ...(get(Node, 'nodeType', root) === 9 ? rootsOf.document : rootsOf.shadow).call(root, selector),
  ];

  const add = (way: Way, address: string, base: string): void => {
    let url: URL;
    try {
      url = new URL(address, base);
    } catch {
      return;
    }
    if (!/^(https?|wss?):$/.test(url.protocol) || url.hostname === '') return;
    if (contacts.size >= MOST) isCut = true;
    else contacts.set(`${way} ${url.hostname}`, { way, host: url.hostname });
  };

  const RELATIONS = /\b(stylesheet|icon|preload|modulepreload|preconnect|manifest)\b/i;
  const ENTERED =
    'input:not([type=hidden i], [type=submit i], [type=button i], [type=reset i], [type=image i]), textarea, select';
  const hasFields = (form: Element, root: Document | ShadowRoot): boolean => {
    if (Element.prototype.querySelector.call(form, ENTERED) !== null) return true;
    const id = attribute(form, 'id');
    return id !== '' && all(root, `:is(${ENTERED})[form]`).some((field) => attribute(field, 'form') === id);
  };

  const readForm = (form: Element, root: Document | ShadowRoot, base: string): void => {
    if (attribute(form, 'method').toLowerCase() === 'dialog' || !hasFields(form, root)) return;
    const action = attribute(form, 'action').trim();
    if (/^mailto:/i.test(action)) readMail(action);
    else if (action !== '') add('form', action, base);
  };
  const readMail = (address: string): void => {
    for (const one of address.slice('mailto:'.length).replace(/\?.*$/s, '').split(',')) {
      const domain = one.slice(one.lastIndexOf('@') + 1).trim();
      if (one.includes('@') && domain !== '' && mail.size < MOST) mail.add(domain.toLowerCase());
    }
  };

  const readRoot = (root: Document | ShadowRoot, base: string): void => {
    for (const element of all(root, 'script[src], img[src], audio[src], video[src], source[src], track[src]'))
      add('loaded', attribute(element, 'src'), base);
    for (const link of all(root, 'link[href]'))
      if (RELATIONS.test(attribute(link, 'rel'))) add('loaded', attribute(link, 'href'), base);
    for (const form of all(root, 'form')) readForm(form, root, base);
    for (const button of all(root, '[formaction]')) add('form', attribute(button, 'formaction'), base);
    for (const link of all(root, 'a[href^="mailto:" i], area[href^="mailto:" i]'))
      readMail(attribute(link, 'href').trim());
    // A line that stays open leaves no trace but its address in the page's own text.
    for (const script of all(root, 'script:not([src])')) {
      const text = textOf(script).slice(0, textLeft);
      textLeft -= text.length;
      for (const [address] of text.matchAll(/\bwss?:\/\/[a-z0-9.-]+/gi)) add('socket', address, base);
    }
    for (const frame of all(root, 'iframe, frame, embed[src], object[data]')) readFrame(frame, base);
    readShadows(root, base);
  };

  const readFrame = (frame: Element, base: string): void => {
    const address = attribute(frame, 'src') || attribute(frame, 'data');
    if (address !== '') add('frame', address, base);
    const tag = String(get(Element, 'localName', frame));
    if (tag === 'embed' || tag === 'object') return;
    const owner = tag === 'frame' ? HTMLFrameElement : HTMLIFrameElement;
    const inner = get(owner, 'contentDocument', frame) as Document | null | undefined;
    if (inner) readDocument(inner);
    else closed += 1;
  };

  /**
   * What an element keeps apart is part of the page all the same. Looking at every element of a long page takes longer
   * than a page should feel: custom elements are found by their names, and whatever hangs near the body, where widgets do.
   */
  const readShadows = (root: Document | ShadowRoot, base: string): void => {
    for (const element of new Set([...lastOf(root, 'body > *, body > * > *'), ...customIn(root)])) {
      const shadow = shadowOf(element);
      if (shadow) readRoot(shadow, base);
    }
  };
  /** Widgets are put at the end. Of a list that was asked for, only what is taken out of it costs anything. */
  const lastOf = (root: Document | ShadowRoot, selector: string): Element[] => {
    if (get(Node, 'nodeType', root) !== 9) return [];
    const list = rootsOf.document.call(root, selector);
    const count = Math.min(list.length, MOST_HUNG);
    return Array.from({ length: count }, (_, i) => list[list.length - 1 - i] as Element);
  };
  const customIn = (root: Document | ShadowRoot): Element[] => {
    if (get(Node, 'nodeType', root) !== 9) return all(root, '*');
    const found = Document.prototype.evaluate.call(root, '//*[contains(local-name(), "-")]', root, null, 7, null);
    const count = Math.min(found.snapshotLength, MOST);
    return Array.from({ length: count }, (_, i) => found.snapshotItem(i) as Element);
  };
  /** Firefox tells of closed roots by a member of the element, Chromium by an interface for extensions. */
  const shadowOf = (element: Element): ShadowRoot | null => {
    if ('openOrClosedShadowRoot' in Element.prototype)
      return get(Element, 'openOrClosedShadowRoot', element) as ShadowRoot | null;
    const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } };
    try {
      return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
    } catch {
      return null; // a drawing (SVG) keeps nothing apart
    }
  };

  const readDocument = (page: Document): void => {
    const base = String(get(Node, 'baseURI', page) ?? '');
    const view = get(Document, 'defaultView', page) as (Window & typeof globalThis) | null;
    for (const entry of view?.performance.getEntriesByType('resource') ?? []) {
      const { name, initiatorType } = entry as PerformanceResourceTiming;
      const isFrame = initiatorType === 'iframe' || initiatorType === 'frame';
      const isSent = /^(xmlhttprequest|fetch|beacon|ping)$/.test(initiatorType);
      add(isFrame ? 'frame' : isSent ? 'sent' : 'loaded', name, base);
    }
    readRoot(page, base);
  };

  readDocument(document);
  return {
    host: location.hostname || null,
    contacts: [...contacts.values()],
    mail: [...mail],
    closed,
    ...((isCut as boolean) && { isCut: true }),
  };
}
