import { drawPage } from '../../shell/page/draw-page';
import { Welcome } from './welcome';

drawPage(<Welcome />);
