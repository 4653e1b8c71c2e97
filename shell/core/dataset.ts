import { browser } from 'wxt/browser';
import type { Dataset } from '../../domain/dataset';
import { open } from '../../domain/records/open';
import { once } from './once';

/** The bundled dataset, opened once per page or worker: its records are read when they are asked for. */
export const loadDataset: () => Promise<Dataset> = once(async () => {
  const response = await fetch(browser.runtime.getURL('/records.txt'));
  return open(await response.text());
});
