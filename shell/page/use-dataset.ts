import { useEffect, useState } from 'preact/hooks';
import type { Dataset } from '../../domain/dataset';
import { loadDataset } from '../core/dataset';

/** The dataset for a page that works on the whole of it; undefined until it is read. */
export function useDataset(): Dataset | 'unreadable' | undefined {
  const [dataset, setDataset] = useState<Dataset | 'unreadable'>();
  useEffect(() => {
    loadDataset().then(setDataset, () => setDataset('unreadable'));
  }, []);
  return dataset;
}
