import { useMemo } from 'preact/hooks';
import { Panel } from '../../components/page/panel';
import { EMPTY_PROFILE } from '../../components/profile';
import type { Dataset } from '../../domain/dataset';
import { pageAnswer } from '../../evidence/page';
import type { Seen } from '../../evidence/seen';
import { ask } from '../../shell/core/ask';
import { Frame } from './frame';

const SEEN: Seen = {
  host: 'charity.example',
  contacts: [
    { way: 'form', host: 'docs.google.com' },
    { way: 'form', host: 'forms.nowhere.example' },
    { way: 'frame', host: 'vk.com' },
    { way: 'loaded', host: 'client.crisp.chat' },
    { way: 'socket', host: 'client.relay.crisp.chat' },
    { way: 'loaded', host: 'cdn.nowhere.example' },
    { way: 'loaded', host: 'fonts.nowhere.example' },
  ],
  mail: ['naver.com', 'duck.com', 'charity.example'],
  closed: 2,
  isCut: true,
};
const NOTHING: Seen = { host: 'charity.example', contacts: [], mail: [], closed: 0 };

/** What else is in a page, in every state: not asked, refused, read, nothing found, unread. */
export function InsidePages({ dataset }: { dataset: Dataset }) {
  const [full, empty] = useMemo(() => {
    const answer = (seen: Seen) =>
      pageAnswer(seen, (id) => ask(id, 'RU', EMPTY_PROFILE, dataset, { on: DAY, alternatives: false }), dataset, DAY);
    return [answer(SEEN), answer(NOTHING)];
  }, [dataset]);
  if (full === undefined || empty === undefined) return null;
  return (
    <>
      <Frame id="inside-not-asked">
        <Panel stage={{ kind: 'idle' }} mayRead={false} onAsk={nothing} />
      </Frame>
      <Frame id="inside-refused">
        <Panel stage={{ kind: 'refused' }} mayRead={false} onAsk={nothing} />
      </Frame>
      <Frame id="inside-unread">
        <Panel stage={{ kind: 'unread' }} mayRead onAsk={nothing} />
      </Frame>
      <Frame id="inside-nothing">
        <Panel stage={{ kind: 'answered', answer: empty }} mayRead onAsk={nothing} />
      </Frame>
      <Frame id="inside-full">
        <Panel stage={{ kind: 'answered', answer: full }} mayRead onAsk={nothing} />
      </Frame>
    </>
  );
}

/** The pictures shall not change with the calendar. */
const DAY = '2026-11-25';

const nothing = () => undefined;
