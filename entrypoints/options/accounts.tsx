import type { AccountFacts, Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import type { Service } from '../../domain/schema';

interface Props {
  accounts: Profile['accounts'];
  services: ReadonlyMap<string, Service>;
  onTakeBack: (service: string, fact: keyof AccountFacts) => void;
}

/** What was said of the account with a service, fact by fact, each with a button that takes it back. */
export function Accounts({ accounts, services, onTakeBack }: Props) {
  const { say, term, stateName, day, language } = useVoice();
  const nameOf = (id: string) => services.get(id)?.name ?? id;
  const order = new Intl.Collator(language);
  const lines = Object.entries(accounts)
    .flatMap(([service, facts]) =>
      (Object.entries(facts) as [keyof AccountFacts, string][]).map(([fact, value]) => ({ service, fact, value })),
    )
    .sort((a, b) => order.compare(nameOf(a.service), nameOf(b.service)));
  if (lines.length === 0) return <p class="why">{say('options.accounts.none')}</p>;
  const said = (fact: keyof AccountFacts, value: string): string => {
    switch (fact) {
      case 'accountRegion':
      case 'tenantCountry':
        return stateName(value);
      case 'signedUp':
        return day(value);
      case 'writesTo':
        return say('person.writes-to.business');
      case 'choice':
        return value;
    }
  };
  return (
    <ul class="chosen accounts">
      {lines.map(({ service, fact, value }) => (
        <li key={`${service} ${fact}`}>
          <span>
            <b dir="auto">{nameOf(service)}</b>: {term('fact', fact)}: {said(fact, value)}
          </span>{' '}
          <button
            type="button"
            class="small"
            aria-label={`${say('options.accounts.take-back')}: ${nameOf(service)}, ${term('fact', fact)}`}
            onClick={() => onTakeBack(service, fact)}
          >
            {say('options.accounts.take-back')}
          </button>
        </li>
      ))}
    </ul>
  );
}
