import { makeNoCode } from '../../packs/document/no-code';
import { drawPage } from '../../shell/page/draw-page';

makeNoCode();
void import('./curate').then(({ Curate }) => drawPage(<Curate />));
