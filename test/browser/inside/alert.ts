/**
 * A page that tries to notice being read: it watches its document, its requests, its policy, errors and messages, and
 * every door through which a script of its own world would have to go. What it noticed stands in `window.noticed`.
 */
export const ALERT = `
<p id="text">text</p>
<form action="https://docs.google.com/x"><input name="action"></form>
<a href="mailto:a@naver.com">a</a>
<iframe srcdoc="<p>inner</p>"></iframe>
<script>
(() => {
  const noticed = (window.noticed = []);
  const names = Object.getOwnPropertyNames(window).length;
  const trap = (owner, name) => {
    const own = Object.getOwnPropertyDescriptor(owner.prototype ?? owner, name);
    const note = (f) => function (...given) { noticed.push(name); return f.apply(this, given); };
    if (own.get) Object.defineProperty(owner.prototype ?? owner, name, { ...own, get: note(own.get) });
    else Object.defineProperty(owner.prototype ?? owner, name, { ...own, value: note(own.value) });
  };
  const doors = [
    [Document, 'querySelectorAll'], [Document, 'querySelector'], [Document, 'getElementsByTagName'], [Document, 'forms'],
    [Document, 'defaultView'], [DocumentFragment, 'querySelectorAll'], [Element, 'querySelector'], [Element, 'getAttribute'],
    [Element, 'localName'], [Element, 'shadowRoot'], [Node, 'textContent'], [Node, 'baseURI'], [Node, 'nodeType'],
    [HTMLFormElement, 'action'], [HTMLIFrameElement, 'contentDocument'], [HTMLIFrameElement, 'contentWindow'],
    [Performance, 'getEntriesByType'], [Performance, 'getEntries'], [PerformanceEntry, 'name'],
    [Reflect, 'get'], [Map, 'set'], [Set, 'add'], [RegExp, 'exec'], [URL, 'hostname'], [String, 'matchAll'],
  ];
  for (const [owner, name] of doors) trap(owner, name);
  new MutationObserver((list) => noticed.push('mutation ' + list.length)).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => noticed.push('entry ' + e.entryType))).observe({
    entryTypes: ['resource', 'mark', 'measure', 'longtask'].filter((t) => PerformanceObserver.supportedEntryTypes.includes(t)),
  });
  for (const event of ['securitypolicyviolation', 'error', 'message', 'unhandledrejection', 'copy', 'selectionchange', 'scroll'])
    addEventListener(event, () => noticed.push('event ' + event), true);
  window.check = () => Object.getOwnPropertyNames(window).length - names;
})();
</script>`;
