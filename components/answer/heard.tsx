import type { Assessment, Heard, Words } from '../../domain/assessment';
import { findingsOf } from '../../domain/answer/whose';
import { differenceText, noticesOf, packText, spoken, unreadOf, withdrawnText } from '../../locales/heard';
import { One } from './findings';
import { Sources } from './sources';
import { useVoice } from '../voice';
import { WebAddress } from './web-address';

/** What packs say of this, each under its publisher's name, right below the first sentence. */
export function HeardPacks({ assessment }: { assessment: Assessment }) {
  const { say } = useVoice();
  const { heard = [] } = assessment;
  if (heard.length === 0) return null;
  return (
    <section class="heard">
      <h2>{say('heard.title')}</h2>
      {heard.map((pack) => (
        <Pack key={`${pack.publisher}/${pack.pack}`} heard={pack} assessment={assessment} />
      ))}
    </section>
  );
}

function Pack({ heard, assessment }: { heard: Heard; assessment: Assessment }) {
  const { language, count } = useVoice();
  const findings = findingsOf(assessment, heard);
  const plain = [
    ...noticesOf(heard, assessment, language),
    ...heard.differs.map((d) => differenceText(d, heard, language)),
  ];
  return (
    <section>
      <h3>{packText(heard, language)}</h3>
      <ul>
        {plain.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {findings.map((finding) => (
          <One key={finding.key + JSON.stringify(finding.params)} finding={finding} />
        ))}
        {heard.withdrawn.map((word) => (
          <li key={word.on + JSON.stringify(word.claim)}>{withdrawnText(word, heard, language)}</li>
        ))}
        {heard.advice.map((advice) => (
          <li key={JSON.stringify(advice)}>
            <Advice advice={advice} publisher={heard.name} />
            <WebAddress url={advice.url} />
          </li>
        ))}
        {unreadOf(heard, language).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {heard.sources.length > 0 && (
        <details class="because">
          <summary>{count('sources.title', heard.sources.length)}</summary>
          <Sources sources={heard.sources} />
        </details>
      )}
    </section>
  );
}

/** Advice stands in its own language, which may not be the reader's, and says where a translation is behind. */
function Advice({ advice, publisher }: { advice: Words; publisher: string }) {
  const { say, language } = useVoice();
  const { text, tag, isBehind } = spoken(advice, language);
  const [before, after] = say('heard.advice', { publisher }).split('{text}');
  return (
    <p>
      {before}
      <span lang={tag} dir="auto">
        {text}
      </span>
      {after}
      {isBehind && ` (${say('heard.behind')})`}
    </p>
  );
}
