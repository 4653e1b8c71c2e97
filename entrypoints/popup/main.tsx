import { browser } from 'wxt/browser';
import { drawPage } from '../../shell/page/draw-page';
import { App } from './app';

/** The address of the tab the button was pressed on; undefined where the browser keeps it to itself. `activeTab` shows that one and no other. */
async function addressOfTab(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url;
  // Opened as a page of its own, the tab is this page: nothing to assess.
  return address?.startsWith(browser.runtime.getURL('/')) ? '' : address;
}

// Chromium and Firefox close a popup by Escape only while their own window has the key.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});

// Which tab it is decides what is answered, and nothing else.
drawPage(<App address={await addressOfTab().catch(() => undefined)} />);
