// The first thing a popup does: it wakes the background, which reads the law while the page is still being read.
{
  /** @type {any} */
  const { browser, chrome } = globalThis;
  (browser ?? chrome).runtime.sendMessage({ kind: 'wake' }).catch(() => undefined);
}
