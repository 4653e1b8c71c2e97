import { useMemo } from 'preact/hooks';
import { Answer } from '../../components/answer/answer';
import { HeardPacks } from '../../components/answer/heard';
import { Legend } from '../../components/road/legend';
import { EMPTY_PROFILE } from '../../components/profile';
import { More } from '../../components/answer/more';
import type { Assessment, Heard, Words } from '../../domain/assessment';
import { NoService } from '../../components/answer/no-service';
import type { Dataset } from '../../domain/dataset';
import { ask } from '../../shell/core/ask';
import { knownStates } from '../../shell/core/known-states';
import { Frame } from './frame';

/** One real case for each thing the popup can have to say. */
const CASES: readonly { id: string; given: string; home: string; wary?: string[] }[] = [
  { id: 'alert-localized', given: 'www.icloud.com.cn', home: 'CN' },
  { id: 'alert-line', given: 'vk.com', home: 'RU' },
  { id: 'notice-agreement', given: 'mail.google.com', home: 'GB' },
  { id: 'notice-production-order', given: 'mail.google.com', home: 'FI' },
  { id: 'hint-two-filters', given: 'mail.google.com', home: 'KR', wary: ['US', 'CN'] },
  { id: 'hint-domestic', given: 'kakaotalk.com', home: 'KR' },
  { id: 'hint-law-unmet', given: 'mail.google.com', home: 'RU' },
  { id: 'hint-no-treaty', given: 'mail.google.com', home: 'IR' },
  { id: 'hint-weaker-abroad', given: 'chat.deepseek.com', home: 'DE' },
  { id: 'heard', given: 'telegram.org', home: 'UZ' },
  { id: 'encrypted', given: 'signal.org', home: 'TR' },
  { id: 'company-page', given: 'www.naver.com', home: 'KR' },
  { id: 'own-mail-domain', given: 'name@nowhere.example', home: 'KR' },
  { id: 'not-in-dataset', given: 'nowhere.example', home: 'KR' },
  { id: 'not-a-site', given: 'about:blank', home: 'KR' },
  { id: 'no-address', given: '', home: 'KR' },
  { id: 'hidden-address', given: '', home: 'KR' },
];

export function Answers({ dataset }: { dataset: Dataset }) {
  const known = knownStates(dataset);
  // Another language changes the words, not the answers.
  const answers = useMemo(
    () => CASES.map(({ given, home, wary = [] }) => ask(given, home, { ...EMPTY_PROFILE, wary }, dataset, { on: DAY })),
    [dataset],
  );
  return CASES.map(({ id, wary = [] }, i) => {
    const whole = answers[i];
    if (whole === undefined) return null;
    // A few forums look like a hundred, and a page of thousands takes a checker of accessibility minutes.
    const short = { ...whole, alternatives: whole.alternatives.slice(0, 5) };
    const assessment = id === 'heard' ? withPack(short) : short;
    return (
      <Frame key={id} id={id}>
        {assessment.service === null ? (
          <NoService assessment={assessment} isHidden={id === 'hidden-address'} />
        ) : (
          <Answer
            assessment={assessment}
            isNew={id === 'hint-two-filters'}
            legend={<Legend />}
            packs={<HeardPacks assessment={assessment} />}
          >
            <More
              assessment={assessment}
              wary={wary}
              known={known}
              onSay={nothing}
              onPrefer={nothing}
              taking={TAKING}
              isQuiet={id === 'alert-line'}
              onQuiet={nothing}
            />
          </Answer>
        )}
      </Frame>
    );
  });
}

/** What an imaginary publisher says of a messenger: in two voices, with a finding, advice and a word taken back. */
function withPack(assessment: Assessment): Assessment {
  const [first, ...rest] = assessment.findings;
  const whose = { by: 'f'.repeat(64), publisher: 'Observers', pack: 'steppe' };
  const english = (text: string): Words => ({ text: { en: text }, original: 'en' });
  const heard: Heard = {
    publisher: whose.by,
    name: whose.publisher,
    pack: whose.pack,
    version: 3,
    issued: '2026-11-20',
    title: english('Messengers of the steppe'),
    expired: true,
    level: assessment.level,
    differs: [{ about: 'storage', known: 'unknown', heard: ['UZ'] }],
    sources: [{ title: 'A visit to the data centre', read: '2026-11-19' }],
    advice: [
      { text: { ko: '먼저 물어보십시오.' }, original: 'ko', behind: ['ko'], url: 'https://observers.example/ask' },
    ],
    withdrawn: [{ on: '2026-10-01', claim: english('It moved to Kazakhstan.'), reason: english('The source erred.') }],
    unread: 1,
  };
  const word = first === undefined ? [] : [{ ...first, ...whose }];
  return { ...assessment, findings: [...(first === undefined ? [] : [first]), ...word, ...rest], heard: [heard] };
}

/** The pictures shall not change with the calendar. */
const DAY = '2026-11-25';

const nothing = () => undefined;

const TAKING = { atlas: 'atlas.html', save: nothing };
