import type { Assessment, PersonFact } from '../../domain/assessment';
import { Fold } from './fold';
import { StateSelect } from '../fields/state-select';
import { useVoice } from '../voice';
import { UNKEPT } from '../fields/unkept';

/** Facts whose value is a country. */
const COUNTRIES = ['residence', 'citizenship', 'accountRegion', 'phonePrefix', 'tenantCountry'] as const;
type CountryFact = (typeof COUNTRIES)[number];
const isCountry = (fact: PersonFact['fact']): fact is CountryFact => (COUNTRIES as readonly string[]).includes(fact);

interface Props {
  assessment: Assessment;
  known: readonly string[];
  /** Empty value: the person takes back what they said. */
  onSay: (fact: PersonFact['fact'], value: string) => void;
}

/** The facts about the person the answer rests on, changeable where they stand. */
export function RestsOn({ assessment, known, onSay }: Props) {
  const { say, stateName } = useVoice();
  if (assessment.person.length === 0) return null;
  const states = assessment.person.flatMap(({ fact, value }) => (isCountry(fact) && value ? [stateName(value)] : []));
  return (
    <Fold name="rests-on" title={say('person.title')} gist={[...new Set(states)].join(' · ')}>
      <p>
        <small>{say('person.why')}</small>
      </p>
      {assessment.person.map((fact) => (
        <Fact key={fact.fact} fact={fact} known={known} onSay={(value) => onSay(fact.fact, value)} />
      ))}
      <p>
        <small>{say('person.kept')}</small>
      </p>
    </Fold>
  );
}

function Fact(props: { fact: PersonFact; known: readonly string[]; onSay: (value: string) => void }) {
  const { fact, known, onSay } = props;
  const { say, stateName } = useVoice();
  const id = `fact-${fact.fact}`;
  const isSaid = fact.value !== '' && !fact.assumed;
  const nothing = fact.assumed
    ? `${isCountry(fact.fact) ? stateName(fact.value) : say('person.writes-to.person')} (${say('person.assumed')})`
    : say('person.not-said');
  return (
    <div class="fact">
      <label for={id}>{say(`person.ask.${fact.fact}`)}</label>
      {isCountry(fact.fact) ? (
        <StateSelect
          id={id}
          value={isSaid ? fact.value.toUpperCase() : ''}
          placeholder={isSaid ? say('person.same-as-home') : nothing}
          known={known}
          onChoose={onSay}
        />
      ) : (
        <select
          {...UNKEPT}
          id={id}
          value={isSaid ? fact.value : ''}
          onChange={(event) => onSay(event.currentTarget.value)}
        >
          <option value="">{isSaid ? say('person.same-as-home') : nothing}</option>
          <Options fact={fact} />
        </select>
      )}
    </div>
  );
}

/** What may be said of a day of sign-up, a region chosen then, or of who sits at the other end. */
function Options({ fact }: { fact: PersonFact }) {
  const { say, day } = useVoice();
  const options = fact.options ?? [];
  if (fact.fact === 'writesTo') return <option value="business">{say('person.writes-to.business')}</option>;
  if (fact.fact !== 'signedUp')
    return (
      <>
        {options.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </>
    );
  return (
    <>
      {options.flatMap((date) => [
        <option key={`before ${date}`} value={dayBefore(date)}>
          {say('person.before', { date: day(date) })}
        </option>,
        <option key={`from ${date}`} value={date}>
          {say('person.from', { date: day(date) })}
        </option>,
      ])}
    </>
  );
}

/** The last day before a date as precise as given: `2019-04` → `2019-03-31`. */
export function dayBefore(date: string): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
