/** What the dataset and a pack say of the same thing, where they say it differently: both stand side by side. */
import type { Assessment, Code, Difference } from '../../domain/assessment';
import type { Source } from '../../domain/schema';

/** Nothing where the dataset does not know the service at all: then there is one word only. */
export function differences(known: Assessment, answer: Assessment): Difference[] {
  if (known.service === null || known.service.id !== answer.service?.id) return [];
  const all: Difference[] = [
    { about: 'storage', known: placesOf(known), heard: placesOf(answer) },
    { about: 'operator', known: operatorOf(known), heard: operatorOf(answer) },
    { about: 'encryption', known: known.encryption.content, heard: answer.encryption.content },
  ];
  return all.filter((d) => JSON.stringify(d.known) !== JSON.stringify(d.heard));
}

const placesOf = ({ storage: { places } }: Assessment): Code[] | 'unknown' =>
  places.length === 0 ? 'unknown' : places;
const operatorOf = ({ operator }: Assessment): string => operator?.name ?? 'unknown';

/** Where an answer has from what it says of a thing; who runs a service stands in its record. */
export const sourcesOn = (about: Difference['about'], { storage, encryption }: Assessment): Source[] =>
  about === 'storage' ? storage.sources : about === 'encryption' ? encryption.sources : [];
