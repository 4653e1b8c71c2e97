/** Pages that carry what services tell their customers to paste. What each is expected to be told stands beside it. */
export type At = (host: string, path?: string) => string;

export interface FixturePage {
  /** What it is, as a sentence goes on: "finds …". */
  name: string;
  /** @param at an address at a host, as the browser of the test reaches it */
  body: (at: At) => string;
  csp?: string;
  /** Ids of the services inside it. */
  services: string[];
  /** Hosts its forms go to. */
  forms?: string[];
  /** Domains of its mail addresses. */
  mail?: string[];
  /** Frames nobody can look into. */
  closed?: number;
  /** The host it is visited at; a charity's if none is given. */
  host?: string;
}

export const script = (at: At, host: string) => `<script src="${at(host, '/embed.js')}"></script>`;
export const frame = (at: At, host: string, path = '/embed') => `<iframe src="${at(host, path)}"></iframe>`;

/** Pages that load what a service tells its customers to paste: a script. Two services a page. */
const SCRIPTS: readonly [host: string, service: string][][] = [
  [
    ['widget.intercom.io', 'intercom'],
    ['client.crisp.chat', 'crisp'],
  ],
  [
    ['embed.tawk.to', 'tawk'],
    ['static.zdassets.com', 'zendesk'],
  ],
  [
    ['js.hsforms.net', 'hubspot'],
    ['code.jivosite.com', 'jivo'],
  ],
  [
    ['cdn.channel.io', 'channeltalk'],
    ['code.tidio.co', 'tidio'],
  ],
  [
    ['js.driftt.com', 'drift'],
    ['wchat.freshchat.com', 'freshworks'],
  ],
  [
    ['static.olark.com', 'olark'],
    ['widget-v3.smartsuppcdn.com', 'smartsupp'],
  ],
  [
    ['shop.disqus.com', 'disqus'],
    ['talk.hyvor.com', 'hyvor-talk'],
  ],
  [
    ['cdn.fastcomments.com', 'fastcomments'],
    ['launcher.spot.im', 'openweb'],
  ],
  [
    ['static.klaviyo.com', 'klaviyo'],
    ['f.convertkit.com', 'kit-com'],
  ],
  [
    ['cdn.onesignal.com', 'onesignal'],
    ['static.cleverpush.com', 'cleverpush'],
  ],
  [
    ['embed.typeform.com', 'typeform'],
    ['js.jotform.com', 'jotform'],
  ],
  [
    ['connect.facebook.net', 'facebook'],
    ['platform.twitter.com', 'x'],
  ],
  [
    ['telegram.org', 'telegram'],
    ['widget.weibo.com', 'weibo'],
  ],
  [
    ['t1.kakaocdn.net', 'kakaotalk'],
    ['cdn.goftino.com', 'goftino'],
  ],
  [
    ['static.hotjar.com', 'hotjar'],
    ['wpa.qq.com', 'tencent-qidian'],
    ['gso.kommo.com', 'kommo'],
    ['cdn.botpress.cloud', 'botpress'],
    ['web.webformscr.com', 'sendpulse'],
    ['questant.jp', 'questant'],
  ],
];

/** Pages that show what lies elsewhere: a film, a map of comments, a questionnaire. */
const FRAMES: readonly [host: string, service: string][][] = [
  [
    ['www.youtube.com', 'youtube'],
    ['player.vimeo.com', 'vimeo'],
  ],
  [
    ['www.youtube-nocookie.com', 'youtube'],
    ['geo.dailymotion.com', 'dailymotion'],
  ],
  [
    ['vk.com', 'vk'],
    ['rutube.ru', 'rutube'],
  ],
  [
    ['player.bilibili.com', 'bilibili'],
    ['v.qq.com', 'tencent-video'],
  ],
  [
    ['www.aparat.com', 'aparat'],
    ['survey.porsline.ir', 'porsline'],
  ],
  [
    ['docs.google.com', 'google-drive'],
    ['forms.yandex.ru', 'yandex-forms'],
  ],
  [
    ['meet.jit.si', 'jitsi-meet'],
    ['w.soundcloud.com', 'soundcloud'],
  ],
];

const carrying = (
  kind: string,
  pairs: readonly [string, string][],
  put: (at: At, host: string) => string,
  closed?: number,
): FixturePage => ({
  name: `${kind} of ${pairs.map(([host]) => host).join(' and ')}`,
  body: (at) => pairs.map(([host]) => put(at, host)).join(''),
  services: pairs.map(([, service]) => service),
  ...(closed !== undefined && { closed }),
});

export const CARRIED: readonly FixturePage[] = [
  ...SCRIPTS.map((pairs) => carrying('scripts', pairs, script)),
  ...FRAMES.map((pairs) => carrying('frames', pairs, frame, pairs.length)),
];
