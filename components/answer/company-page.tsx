import type { Assessment, RelatedService } from '../../domain/assessment';
import { LevelMark } from './level-mark';
import { useVoice } from '../voice';

/** A page of a company that is no communication service: whose it is, and where that company's services live. */
export function CompanyPage({ assessment }: { assessment: Assessment }) {
  const { say, tell, stateName } = useVoice();
  const { operator, related = [], findings } = assessment;
  const [first] = findings;
  return (
    <article class="answer answer-unknown">
      <header>
        <div>
          <h1>{assessment.question.hostname}</h1>
          {operator && (
            <p>
              {operator.jurisdiction === 'unknown'
                ? operator.name
                : say('answer.operator', { operator: operator.name, state: stateName(operator.jurisdiction) })}
            </p>
          )}
        </div>
        <LevelMark level="operator-page" />
      </header>
      <output class="sentence">{first && tell(first.key, first.params)}</output>
      {related.length > 0 && (
        <section>
          <h2>{say('related.title')}</h2>
          <ul>
            {related.map((service) => (
              <Related key={service.id} service={service} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Related({ service }: { service: RelatedService }) {
  const { say, states } = useVoice();
  return (
    <li>
      {service.name}
      {': '}
      {service.places.length > 0 ? say('answer.kept', { places: states(service.places) }) : say('answer.kept.unknown')}
    </li>
  );
}
