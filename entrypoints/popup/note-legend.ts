import { countLegend } from '../../shell/kept/count-legend';
import { isPrivateWindow } from '../../shell/kept/private-window';

/** What the shapes of the drawing mean was said unasked once more. */
export const noteLegend = (): void => void isPrivateWindow().then(countLegend, () => undefined);
