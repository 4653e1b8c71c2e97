import { dayOfVersion } from '../../domain/question';
import { useVoice } from '../voice';

const HALF_A_YEAR = 183 * 24 * 3600 * 1000;

interface Props {
  /** Calendar version of the dataset: `2026.11.23`. */
  version: string;
  /** ISO date of today. */
  today: string;
}

/** How old the data is, and what the whole is not. */
export function DataAge({ version, today }: Props) {
  const { say, day } = useVoice();
  const date = dayOfVersion(version) ?? today;
  const isStale = Date.parse(today) - Date.parse(date) > HALF_A_YEAR;
  return (
    <>
      <p>{say(isStale ? 'age.stale' : 'age.data', { date: day(date) })}</p>
      {today < date && <p>{say('age.clock', { clock: day(today), date: day(date) })}</p>}
      <p>{say('age.advice')}</p>
    </>
  );
}
