import { config } from 'zod';
import { drawPage } from '../../shell/page/draw-page';

// Shapes are tried without code made from strings, which no page of ours may run: said before the first shape is made.
config({ jitless: true });
void import('./curate').then(({ Curate }) => drawPage(<Curate />));
