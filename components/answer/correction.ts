import type { Assessment } from '../../domain/assessment';
import type { Voice } from '../../locales/voice';

/**
 * A form for whoever knows better: the record, what it says of this service, and room for what is right and the source.
 * Who reads it elsewhere knows nothing of the person: neither their home nor what follows for them stands in it.
 */
export function correctionText(a: Assessment, { say, states, stateName, term }: Voice): string {
  const { service, operator, storage, encryption, dataset } = a;
  if (service === null) return '';
  const runs =
    operator &&
    (operator.jurisdiction === 'unknown'
      ? say('answer.operator.unknown', { operator: operator.name })
      : say('answer.operator', { operator: operator.name, state: stateName(operator.jurisdiction) }));
  const kept =
    storage.places.length > 0
      ? say('answer.kept', { places: states(storage.places) })
      : storage.oneOf.length > 0
        ? say('answer.kept.one-of', { places: states(storage.oneOf) })
        : say('answer.kept.unknown');
  const claims = [...(runs ? [runs] : []), kept, term('encryption.is', encryption.content)];
  return [
    say('correction.title'),
    say('correction.record', { record: `services/${service.id}`, name: service.name, version: dataset.version }),
    ...claims.map((claim) => say('correction.says', { claim })),
    say('correction.instead'),
    say('correction.source'),
    '',
  ].join('\n');
}
