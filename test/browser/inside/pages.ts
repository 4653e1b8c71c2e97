import { CARRIED, type FixturePage, frame, script } from './carried';

const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const form = (address: string, inner = '<input name="text">') => `<form action="${address}">${inner}</form>`;

/**
 * A site of forty pages that carry services inside them in every way the web knows, written for the tests: nothing more
 * and nothing less than what stands beside each shall be told.
 */
export const PAGES: readonly FixturePage[] = [
  ...CARRIED,
  {
    name: 'nothing in names that only look alike',
    body: (at) =>
      ['notintercom.io', 'widget.intercom.io.example.org', 'client-crisp.chat', 'vk.com.example.net', 'xvk.com']
        .map((host) => script(at, host))
        .join(''),
    services: [],
  },
  {
    name: 'nothing in frames that only look alike',
    body: (at) => frame(at, 'youtube.com.example.org') + frame(at, 'www-vk.com'),
    services: [],
    closed: 2,
  },
  {
    name: 'no picture from a host where one only visits',
    body: (at) => `<img src="${at('mail.google.com', '/a.png')}">`,
    services: [],
  },
  {
    name: 'not the service in front once more',
    host: 'vk.com',
    body: (at) => script(at, 'login.vk.com') + script(at, 'widget.intercom.io'),
    services: ['intercom'],
  },
  {
    name: 'frames within frames of the same site',
    body: (at) =>
      `<iframe srcdoc="${quoted(`<iframe srcdoc="${quoted(script(at, 'apps.mypurecloud.com'))}"></iframe>`)}"></iframe>`,
    services: ['genesys-cloud'],
  },
  {
    name: 'a page of the same site in a frame, and what is in it',
    body: () => '<iframe src="/inside/inner"></iframe>',
    services: ['crisp'],
  },
  {
    name: 'a frame without rights as closed',
    body: () => '<iframe sandbox srcdoc="<p>closed</p>"></iframe>',
    services: [],
    closed: 1,
  },
  {
    name: 'the hosts allowed by a strict policy',
    csp: "default-src 'none'; script-src https://client.crisp.chat:*; report-uri /report",
    body: (at) => script(at, 'client.crisp.chat'),
    services: ['crisp'],
  },
  {
    name: 'a line that stays open, by the page’s own text',
    body: () => `<script>try { new WebSocket('wss://nexus-websocket-a.intercom.io/pubsub'); } catch {}</script>`,
    services: ['intercom'],
  },
  {
    name: 'a request of a script',
    body: (at) => `<script>fetch('${at('api-p1.sendbird.com')}', { mode: 'no-cors' }).catch(() => 0);</script>`,
    services: ['sendbird'],
  },
  {
    name: 'frames in open and closed shadows',
    body: (at) => `<p id="open"></p><p id="closed"></p><script>
      for (const mode of ['open', 'closed']) {
        const shadow = document.getElementById(mode).attachShadow({ mode });
        const inner = document.createElement('iframe');
        inner.src = mode === 'open' ? '${at('player.twitch.tv')}' : '${at('connect.ok.ru')}';
        shadow.append(inner);
      }</script>`,
    services: ['twitch', 'ok-ru'],
    closed: 2,
  },
  {
    name: 'what a style sheet fetches',
    body: (at) => `<style>p { background: url(${at('assets.pinterest.com', '/a.png')}) }</style><p>text`,
    services: ['pinterest'],
  },
  {
    name: 'addresses that hang on a base',
    body: (at) => `<base href="${at('play.vidyard.com')}"><iframe src="embed"></iframe>`,
    services: ['vidyard'],
    closed: 1,
  },
  {
    name: 'a questionnaire that goes to Google',
    body: (at) => form(at('docs.google.com', '/forms/send')),
    services: ['google-drive'],
    forms: ['docs.google.com'],
  },
  {
    name: 'a search that goes to a company',
    body: (at) => form(at('www.google.com', '/search')),
    services: [],
    forms: ['www.google.com'],
  },
  {
    name: 'a button that sends a form elsewhere',
    body: (at) => form('/own', `<input name="a"><button formaction="${at('formspree.io', '/f/1')}">x</button>`),
    services: ['formspree'],
    forms: ['formspree.io'],
  },
  {
    name: 'a form to nobody known, and none that enters nothing or stays at home',
    body: (at) =>
      form(at('forms.nowhere.example', '/x')) + form(at('gumroad.com'), '<button>x</button>') + form('/own'),
    services: [],
    forms: ['forms.nowhere.example'],
  },
  {
    name: 'a form whose fields are called like its members',
    body: (at) =>
      form(
        at('indivsurvey.de'),
        ['action', 'getAttribute', 'querySelector', 'id', 'method'].map((n) => `<input name="${n}">`).join(''),
      ) + ['baseURI', 'querySelectorAll', 'defaultView', 'body'].map((n) => `<img name="${n}">`).join(''),
    services: ['easyfeedback'],
    forms: ['indivsurvey.de'],
  },
  {
    name: 'mail addresses by their domains',
    body: () =>
      '<a href="mailto:a@naver.com,b@charity.example?subject=c@d.example">a</a> <a href="MAILTO:%62@gmx.de">b</a>',
    services: [],
    mail: ['charity.example', 'gmx.de', 'naver.com'],
  },
  {
    name: 'what a page hides from its own list of requests',
    body: (at) => `${script(at, 'www.goftino.com')}<script>onload = () => performance.clearResourceTimings()</script>`,
    services: ['goftino'],
  },
];
