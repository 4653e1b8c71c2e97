import { drawPage } from '../../shell/page/draw-page';
import { Curate } from './curate';

drawPage(<Curate />);
