import { takeAsked } from '../../shell/kept/asked';
import { isLegendNew } from '../../shell/kept/legend';
import { drawPage } from '../../shell/page/draw-page';
import { App } from './app';
import { pressedTab } from './tab';

// Chromium and Firefox close a popup by Escape only while their own window has the key.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});

// Which tab it is decides what is answered; the others only how it is shown, and none may hold it up by failing.
const [pressed, asked, isNew] = await Promise.all([
  pressedTab().catch(() => ({ id: undefined, first: { kind: 'hidden' as const } })),
  takeAsked().catch(() => undefined),
  isLegendNew().catch(() => false),
]);
drawPage(<App pressed={pressed} asked={asked} isNew={isNew} />);
