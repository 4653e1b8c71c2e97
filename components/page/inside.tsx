import type { Brief, PageAnswer } from '../../evidence/page';
import { LevelMark } from '../answer/level-mark';
import { useVoice } from '../voice';

/** What is inside the page in front: where forms go, then each service, the heaviest first, then addresses and the rest. */
export function Inside({ answer }: { answer: PageAnswer }) {
  const { say, number } = useVoice();
  return (
    <div class="inside-answer">
      <output>
        <Forms forms={answer.forms} />
        {answer.services.length === 0 && answer.forms.length === 0 && <p>{say('page.none')}</p>}
      </output>
      {answer.services.length > 0 && (
        <>
          <h2>{say('page.services')}</h2>
          <ul>
            {answer.services.map(({ by, ...brief }) => (
              <li key={brief.id}>
                <Service brief={brief} />
                <small>{say('page.seen', { hosts: [...new Set(by.map(({ host }) => host))].join(', ') })}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <Mail mail={answer.mail} />
      <Others hosts={answer.others} />
      {answer.closed > 0 && <p class="why">{say('page.closed', { count: number(answer.closed) })}</p>}
      {answer.isCut && <p class="why">{say('page.cut')}</p>}
      <p class="why">{say('page.limits')}</p>
    </div>
  );
}

/** Who gets what is entered, told first: it is what a person is about to do. */
function Forms({ forms }: Pick<PageAnswer, 'forms'>) {
  const { say, stateName } = useVoice();
  const sentences = forms.map(({ host, to }) => {
    if (to === null) return say('page.form.unknown', { host });
    return to.jurisdiction === 'unknown'
      ? say('page.form.no-state', { operator: to.name })
      : say('page.form', { operator: to.name, state: stateName(to.jurisdiction) });
  });
  return [...new Set(sentences)].map((sentence) => (
    <p key={sentence} class="inside-form">
      {sentence}
    </p>
  ));
}

/** A service by its name, its mark, who runs it where, and the first sentence of its own answer. */
function Service({ brief }: { brief: Brief }) {
  const { whole } = useVoice();
  return (
    <>
      <div class="inside-name">
        <h3>{brief.name}</h3>
        <LevelMark level={brief.level} />
      </div>
      <Place brief={brief} />
      {brief.lead && <p>{whole(brief.lead)}</p>}
    </>
  );
}

function Place({ brief: { operator, places, oneOf } }: { brief: Brief }) {
  const { say, states, stateName } = useVoice();
  return (
    <p class="why">
      {operator &&
        (operator.jurisdiction === 'unknown'
          ? say('answer.operator.unknown', { operator: operator.name })
          : say('answer.operator', { operator: operator.name, state: stateName(operator.jurisdiction) }))}
      {operator && ' · '}
      {places.length > 0
        ? say('answer.kept', { places: states(places) })
        : oneOf.length > 0
          ? say('answer.kept.one-of', { places: states(oneOf) })
          : say('answer.kept.unknown')}
    </p>
  );
}

function Mail({ mail }: Pick<PageAnswer, 'mail'>) {
  const { say } = useVoice();
  if (mail.length === 0) return null;
  return (
    <>
      <h2>{say('page.mail')}</h2>
      <ul>
        {mail.map(({ domain, at }) => (
          <li key={domain}>
            {at === null ? (
              <p>{say('page.mail.unknown', { domain })}</p>
            ) : at.passesOn ? (
              // What holds of who only passes it on holds of no mailbox.
              <p>{say('page.mail.passes-on', { domain, service: at.name })}</p>
            ) : (
              <>
                <div class="inside-name">
                  <p>{say('page.mail.at', { domain, service: at.name })}</p>
                  <LevelMark level={at.level} />
                </div>
                <Place brief={at} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Counted, and unfolded on demand. */
function Others({ hosts }: { hosts: readonly string[] }) {
  const { say, number } = useVoice();
  if (hosts.length === 0) return null;
  return (
    <details>
      <summary>{say('page.others', { count: number(hosts.length) })}</summary>
      <ul class="inside-hosts" dir="ltr">
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </details>
  );
}
