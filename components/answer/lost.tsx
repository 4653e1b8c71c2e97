import type { Assessment, OffenceAnswer } from '../../domain/assessment';
import { lossOf } from '../../domain/answer/loss';
import { filterWords } from '../../locales/sentences';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** Home if none is named. */
  requester?: string;
}

/** What one cause took away from the road of a requester, in words. */
export function Lost({ assessment, requester = assessment.question.home }: Props) {
  const { say, language } = useVoice();
  const finding = lossOf(assessment, requester);
  if (finding === undefined) return null;
  const words = (filters: readonly Parameters<typeof filterWords>[1][]) =>
    [...new Set(filters.map((f) => filterWords(language, f)))].map(upper(language));
  const left = words(finding.remaining);
  const filters = left.join('; ');
  // A line of the authority passes by whatever the paper still asks for.
  const remains =
    left.length === 0
      ? say('lost.remains.nothing')
      : say(finding.kind === 'direct-access' ? 'lost.on-paper' : 'lost.remains', { filters });
  return (
    <section class="lost">
      <h2>
        {finding.reason?.instead === undefined
          ? say('lost.title')
          : say('lost.title.forum', { service: finding.reason.instead })}
      </h2>
      <ul class="losses">
        {words(finding.lost.filter((f) => f.part !== 'central-authority')).map((text) => (
          <li key={text}>
            <del>{text}</del>
          </li>
        ))}
      </ul>
      <p>{remains}</p>
    </section>
  );
}

const upper =
  (language: string) =>
  (text: string): string =>
    text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Offences with their law and the longest term, each once. */
export function OffenceList({ offences }: { offences: readonly OffenceAnswer[] }) {
  const { say, count, term, number } = useVoice();
  const named = (o: OffenceAnswer): string => {
    const offence = term('offence', o.family);
    if (o.maxYears === 'unknown') return offence;
    if (o.maxYears === 0) return say('offence.fine', { offence });
    const months = Math.round(o.maxYears * 12);
    return months % 12 === 0
      ? count('offence.years', months / 12, { offence })
      : say('offence.months', { offence, count: number(months) });
  };
  return (
    <ul class="offences">
      {offences.map((o) => (
        <li key={`${o.family} ${o.law}`}>
          {named(o)} <small dir="auto">{o.law}</small>
        </li>
      ))}
    </ul>
  );
}
