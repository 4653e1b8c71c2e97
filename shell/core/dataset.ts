import type { Dataset } from '../../domain/dataset';
import { Missing, type Range, rangeOf } from '../../domain/records/layout';
import { datasetOf, openIndex } from '../../domain/records/open';
import { Sources, unreadIn } from '../../domain/records/sources';
import { rangesBeside } from '../../domain/records/reach';
import { once } from './once';
import { Pages } from './pages';

/** The dataset in the package could not be read, or is none. */
export class Unread extends Error {}

const unread = (reason: unknown): never => {
  throw new Unread('the dataset could not be read', { cause: reason });
};

/** The index, and the records that were read so far. One a page or worker: no answer depends on what was read. */
const opened = once(async () => {
  const pages = new Pages();
  const { index, body } = await pages.start(openIndex).catch(unread);
  const end = body + index.length;
  const sources = new Sources();
  const sourcesAt = (from: number, to: number) =>
    pages.slice(end + from, end + to) ?? unread(new TypeError('the sources are cut short'));
  const read = (base: number, ranges: readonly Range[]) =>
    pages.read(ranges.map(([from, to]) => [base + from, base + to])).catch(unread);
  return {
    index,
    dataset: datasetOf(index, (from, to) => pages.slice(body + from, body + to), sources),
    read: (ranges: readonly Range[]) => read(body, ranges),
    readSources: async (wanted: readonly string[]) => {
      await read(end, wanted.map(rangeOf));
      sources.readPages(wanted, sourcesAt);
    },
    readAll: async () => {
      await pages.readAll(end + index.sources).catch(unread);
      sources.readAll(sourcesAt);
    },
  };
});

/** Reads the index, and no more. @throws Unread */
export const openRecords = async (): Promise<void> => void (await opened());

/** The bundled dataset with every record in hand: for a page that looks at many. @throws Unread */
export const loadDataset: () => Promise<Dataset> = once(async () => {
  const { dataset, readAll } = await opened();
  await readAll();
  return dataset;
});

/** How often a few more records are fetched before all are. */
const FEW = 6;

/**
 * Works with the records one question needs, and reads no others (DESIGN §10): the service is found in the index alone, and
 * with it all that an answer about it looks at, which is read at once. Of sources nothing may be in hand: whoever shows them asks
 * `withSources`.
 * @param work must do nothing but answer: it is begun again whenever a record turns out to be missing
 * @param states lower-case codes of those who ask
 * @throws Unread, and what `work` throws
 */
export async function withDataset<T>(work: (dataset: Dataset) => T, states: readonly string[]): Promise<T> {
  const { index, dataset, read, readAll } = await opened();
  for (let round = 0; ; round += 1)
    try {
      return work(dataset);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      await (round < FEW ? read(rangesBeside(index, error, states)) : readAll());
    }
}

/** The same, with all that the answer rests on: of the sources those that stand in it are read, and no others. */
export async function withSources<T>(work: (dataset: Dataset) => T, states: readonly string[]): Promise<T> {
  const answer = await withDataset(work, states);
  const pages = unreadIn(answer);
  if (pages.length > 0) await (await opened()).readSources(pages);
  return answer;
}
