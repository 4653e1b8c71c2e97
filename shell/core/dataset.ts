import { browser } from 'wxt/browser';
import { prepare, type Dataset, type Records } from '../../domain/dataset';

let loading: Promise<Dataset> | undefined;

/** The bundled dataset, read from the package once per page or worker. Validated when it was built, not here. */
export function loadDataset(): Promise<Dataset> {
  loading ??= read();
  return loading;
}

async function read(): Promise<Dataset> {
  const response = await fetch(browser.runtime.getURL('/dataset.json'));
  const { version, ...records } = (await response.json()) as Records & { version: string };
  return prepare(records, version);
}
