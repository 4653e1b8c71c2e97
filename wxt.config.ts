import { defineConfig } from 'wxt';
import { ADDON } from './packs/policy/files';
import { findBrowser, hasDisplay } from './start/browsers.mjs';

/** What is typed into the address bar to ask about what follows; pages say it in their texts. */
const WORD = 'lex';

/**
 * No network, no markup from strings, nothing from elsewhere (DESIGN §6.2 and §6.5). It binds the background as well,
 * so that a mistake in our own code could not talk to anybody either.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // One policy for our own scripts, which the worker of Chromium loads when the first question or pack comes.
  'trusted-types law',
].join('; ');

/** Shows every component in every state: for whoever develops, and for the pictures of the tests; never shipped. */
const withoutGallery = (mode: string, infos: { name: string }[]) => {
  const at = infos.findIndex(({ name }) => name === 'gallery');
  if (/^(production|edition)$/.test(mode) && at >= 0) infos.splice(at, 1);
};

/** The browser `npm run dev` opens: the one found here, and none where none can open. Chromium refuses root its sandbox. */
const browserForDevelopers = () => {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  return {
    disabled: !hasDisplay(),
    binaries: { ...(chromium && { chrome: chromium }), ...(firefox && { firefox }) },
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
  };
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: browserForDevelopers(),
  manifestVersion: 3,
  hooks: {
    // WXT 0.21 imports what it takes for its own by itself all the same, where a parameter of ours is called `storage`.
    'config:resolved': (wxt) => void Object.assign(wxt.config.imports, { autoImport: false }),
    'entrypoints:found': (wxt, infos) => withoutGallery(wxt.config.mode, infos),
    'build:manifestGenerated': (wxt, manifest) => {
      // A page in the background cannot load a script at once, as a worker can (shell/core/core-script.ts).
      if (wxt.config.browser === 'firefox') manifest.background = { scripts: ['servers.js', 'background.js'] };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The address of the one tab the button is pressed on; an entry in the menu of a right click; the person's choices.
    // None makes a browser warn.
    permissions: ['activeTab', 'contextMenus', 'storage'],
    // "Warn me as I browse", "What else is in this page?", "See real servers": each asked for by a button, refused or
    // withdrawn at will.
    optional_permissions: ['tabs', 'scripting', 'webRequest'],
    optional_host_permissions: ['<all_urls>'],
    // The browser lets the person choose other keys, or none.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' } } },
    // Typed into the address bar before an address, it asks as the menu does. No browser warns of it.
    omnibox: { keyword: WORD },
    action: { default_title: '__MSG_name__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    // The development server talks to the extension over the network; what is shipped never does.
    ...(mode !== 'development' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: ADDON,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '121',
          // Firefox knows no such schema and hands everything over.
          storage: { managed_schema: 'policy.json' },
          // No page and no other extension may talk to this one (Firefox has no such key and allows none).
          externally_connectable: { ids: [] },
        }),
  }),
});
