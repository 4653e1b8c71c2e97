import type { Dataset } from '../../domain/dataset';
import { Answers } from './answers';
import { Drawings } from './drawings';
import { Fields } from './fields';

export function Gallery({ dataset }: { dataset: Dataset }) {
  return (
    <main>
      <h1>Lex Loci</h1>
      <Drawings />
      <Fields dataset={dataset} />
      <Answers dataset={dataset} />
    </main>
  );
}
