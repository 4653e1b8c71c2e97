/** Services only packs know: they have a page and a line in the list, each under the name of whose word it is. */
import type { Listed } from '../../domain/atlas/standing';
import { listed } from '../../domain/atlas/standing';
import type { Dataset } from '../../domain/dataset';
import type { Subject } from '../../domain/question';
import type { Service } from '../../domain/schema';
import type { Beside } from '../../shell/core/answerer';

export interface Added {
  service: Service;
  publisher: string;
  /** The dataset with that pack alone beside it: what is said of the service rests on nothing else. */
  dataset: Dataset;
}

/** By id. A colon stands in no id of the dataset. Of two publishers who use the same one, the first has it. */
export function addedBy(besides: readonly Beside[]): ReadonlyMap<string, Added> {
  const added = new Map<string, Added>();
  for (const { publisher, dataset } of besides)
    for (const id of dataset.services.keys()) {
      const service = id.includes(':') && !added.has(id) ? dataset.services.get(id) : undefined;
      if (service !== undefined) added.set(id, { service, publisher, dataset });
    }
  return added;
}

/** As it stands in the list of all. */
export const listedBy = ({ service, publisher, dataset }: Added, who: Subject): Listed & { publisher: string } => ({
  ...listed(service, who, dataset),
  publisher,
});
