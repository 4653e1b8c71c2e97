import { drawPage } from '../../shell/page/draw-page';
import { App } from './app';
import { begin } from './begin';

// Chromium and Firefox close a popup by Escape only while their own window has the key.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});

drawPage(<App {...await begin()} />);
