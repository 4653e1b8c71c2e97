import { drawPage } from '../../shell/page/draw-page';
import { Atlas } from './atlas';

drawPage(<Atlas />);
