import { drawPage } from '../../shell/page/draw-page';
import { Intake } from './intake';

drawPage(<Intake />);
