import { prepare, type Dataset, type Records } from '../../domain/dataset';
import { once } from './once';
import { readPackaged } from './packaged';

/** The bundled dataset, read from the package once per page or worker. Validated when it was built, not here. */
export const loadDataset: () => Promise<Dataset> = once(async () => {
  const { version, ...records } = (await readPackaged('/dataset.json')) as Records & { version: string };
  return prepare(records, version);
});
