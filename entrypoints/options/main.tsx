import { drawPage } from '../../shell/page/draw-page';
import { Preferences } from './preferences';

drawPage(<Preferences />);
