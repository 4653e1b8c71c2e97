import { useVoice } from '../../components/voice';
import { faultText } from '../../locales/fault';
import { isLanguage } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import type { Policy } from '../../packs/policy/policy';
import { usePolicy } from '../../shell/page/use-policy';

/** The name of the edition this was built as; undefined in the one that Lex Loci itself ships. */
const EDITION = import.meta.env.EDITION as string | undefined;

/** What a policy sets, all of it in one place, and what is wrong with it, for whoever manages this browser. */
export function Managed() {
  const { say, language } = useVoice();
  const read = usePolicy();
  const edition = EDITION !== undefined && <p class="why">{say('managed.edition', { name: EDITION })}</p>;
  if (read === undefined) return <>{edition}</>;
  const faults = [...read.faults, ...read.refused];
  return (
    <>
      {edition}
      <section id="section-managed">
        <h2>{say('managed.title')}</h2>
        <p class="why">{say('managed.why')}</p>
        <Settings policy={read.policy} />
        {faults.length > 0 && (
          <>
            <p class="why">{say('managed.faults')}</p>
            <ul class="faults">
              {faults.map((fault) => (
                <li key={`${fault.code} ${fault.place}`}>{faultText(fault, language)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

/** What a policy leaves to the person is not named. */
function Settings({ policy }: { policy: Policy }) {
  const { say, stateName } = useVoice();
  const { home, wary = [], language, sessionOnly, neutralIcon, publishers = [], allowOthers } = policy;
  return (
    <ul>
      {home !== undefined && (
        <li>
          {say('options.home')}: {stateName(home)}
        </li>
      )}
      {wary.length > 0 && (
        <li>
          {say('settings.wary')}: {wary.map(stateName).join(' · ')}
        </li>
      )}
      {isLanguage(language) && (
        <li>
          {say('settings.language')}: {LANGUAGES[language]}
        </li>
      )}
      {sessionOnly === true && <li>{say('options.session')}</li>}
      {neutralIcon === true && <li>{say('options.icon')}</li>}
      {publishers.map((id) => (
        <li key={id}>
          {say('managed.publishers')}: <bdi class="id">{id}</bdi>
        </li>
      ))}
      {allowOthers === false && <li>{say('managed.others')}</li>}
    </ul>
  );
}
