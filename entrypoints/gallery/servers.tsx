import { ServersPanel } from '../../components/page/servers-panel';
import { correctionOf } from '../../evidence/correction';
import type { ServersAnswer } from '../../evidence/servers';
import { Frame } from './frame';

const ANSWER: ServersAnswer = {
  format: 'servers/1',
  host: 'mail.naver.com',
  front: {
    id: 'naver-mail',
    name: 'NAVER Mail',
    places: ['KR'],
    servers: [
      {
        host: 'mail.naver.com',
        addresses: ['223.130.195.95'],
        told: { kind: 'address', states: ['KR'], networks: ['NAVER Cloud'] },
        says: 'agrees',
        known: 'mail.naver.com',
      },
      {
        host: 'upload.mail.naver.com',
        addresses: ['2a01:4f8::1'],
        told: { kind: 'address', states: ['DE'], networks: ['Hetzner'] },
        says: 'differs',
        known: 'mail.naver.com',
      },
    ],
  },
  inside: [
    {
      id: 'crisp',
      name: 'Crisp',
      places: ['NL'],
      servers: [
        {
          host: 'client.crisp.chat',
          addresses: ['104.16.100.1'],
          told: { kind: 'edge', edge: { network: 'Cloudflare', state: 'JP' } },
          says: 'nothing',
          known: 'crisp.chat',
        },
      ],
    },
    { id: 'vk', name: 'VK', places: ['RU'], servers: [] },
  ],
  others: [
    {
      host: 'cdn.nowhere.example',
      addresses: ['9.9.9.9'],
      told: { kind: 'address', states: [] },
      says: 'nothing',
    },
    {
      host: 'home.nowhere.example',
      addresses: ['10.0.0.1'],
      told: { kind: 'silent', why: 'private' },
      says: 'nothing',
    },
  ],
  isCut: true,
};
const SOURCES = ['DB-IP 2026-06', 'RouteViews, DB-IP 2026-06'] as const;
const CORRECTION = correctionOf(ANSWER, '2026-11-25', '2026.11.25', SOURCES);

/** What answered, in every state. */
export function ServersInPages() {
  return (
    <>
      <Frame id="servers-off">
        <ServersPanel seeing={{ kind: 'off' }} onAsk={nothing} beginsLater />
      </Frame>
      <Frame id="servers-resting">
        <ServersPanel seeing={{ kind: 'resting' }} onAsk={nothing} beginsLater />
      </Frame>
      <Frame id="servers-unseen">
        <ServersPanel seeing={{ kind: 'unseen' }} onAsk={nothing} beginsLater />
      </Frame>
      <Frame id="servers-answered">
        <ServersPanel
          seeing={{ kind: 'answered', answer: ANSWER, sources: SOURCES, correction: CORRECTION }}
          onAsk={nothing}
          beginsLater
        />
      </Frame>
    </>
  );
}

const nothing = () => undefined;
