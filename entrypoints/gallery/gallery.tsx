import type { Dataset } from '../../domain/dataset';
import { Answers } from './answers';
import { AtlasPieces } from './atlas';
import { Drawings } from './drawings';
import { Fields } from './fields';
import { InsidePages } from './inside';
import { Packs } from './packs';
import { ServersInPages } from './servers';

export function Gallery({ dataset }: { dataset: Dataset }) {
  return (
    <main>
      <h1>Lex Loci</h1>
      <Drawings />
      <Fields dataset={dataset} />
      <Answers dataset={dataset} />
      <InsidePages dataset={dataset} />
      <Packs dataset={dataset} />
      <ServersInPages />
      <div class="atlas">
        <AtlasPieces dataset={dataset} />
      </div>
    </main>
  );
}
