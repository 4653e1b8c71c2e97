import { mkdirSync, writeFileSync } from 'node:fs';
import type { View } from './driver';
import { PICTURES, until } from './waiting';

/** Runs an expression in the browser window itself. */
type Chrome = <R>(expression: string) => Promise<R>;

export const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** A picture of the popup as a data: address. */
const DRAWN = `(async () => {
  const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
})()`;
/** Down and up with the first button of a mouse in the middle of an element, from where the browser's own events come. */
const PRESS = `(window, selector) => {
  const element = window.document.querySelector(selector);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
}`;

/** The real popup lives in a content process: work is sent there and comes back as JSON. */
export function popupView(chrome: Chrome, popup = POPUP): View {
  return {
    evaluate: (work, argument) =>
      inPopup(chrome, popup, `(${String(work)})(content.document, ${JSON.stringify(argument)})`),
    pressForReal: (selector) => inPopup(chrome, popup, `(${PRESS})(content, ${JSON.stringify(selector)})`),
    async picture(name) {
      mkdirSync(PICTURES, { recursive: true });
      // While the panel still grows it cannot be drawn, or only in part: two pictures alike are a whole one.
      let [url, before] = ['', ''];
      await until(async () => {
        before = url;
        url = await chrome<string>(DRAWN);
        return url === before;
      }, 'the popup has its size');
      writeFileSync(`${PICTURES}firefox-${name}.png`, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async close() {
      await chrome(`${popup}?.closest('panel')?.hidePopup()`);
      await until(() => chrome(`${popup} === null`), 'the popup closes');
    },
  };
}

/** Runs code beside the popup's document, in its process, and brings the result back as JSON. */
function inPopup<R>(chrome: Chrome, found: string, code: string): Promise<R> {
  const script = `(async () => {
    let answer;
    try { answer = { value: await (${code}) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('test:answer', JSON.stringify(answer));
  })()`;
  return chrome(`(async () => {
    const popup = ${found};
    if (!popup) throw new Error('There is no popup.');
    // A popup that changes its process on the way never answers: then the caller asks again.
    const answer = await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The popup does not answer.')), 1000);
      const listener = { receiveMessage({ data }) { popup.messageManager.removeMessageListener('test:answer', listener); resolve(data); } };
      popup.messageManager.addMessageListener('test:answer', listener);
      popup.messageManager.loadFrameScript(${JSON.stringify(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false);
    });
    const { value, error } = JSON.parse(answer);
    if (error) throw new Error(error);
    return value;
  })()`);
}
