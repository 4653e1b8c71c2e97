import { VoiceContext } from '../../components/voice';
import { isLanguage } from '../../locales/languages';
import { speak } from '../../locales/voice';
import { loadDataset } from '../../shell/core/dataset';
import { learnMaking } from '../../shell/curate/texts';
import { drawPage } from '../../shell/page/draw-page';
import { Gallery } from './gallery';

/**
 * Every component in every state, on one page: `gallery.html#fa` shows it in Persian. Opened by `npm run dev`; the
 * pictures of the tests are taken from it. It is left out of what is shipped.
 */
const dataset = await loadDataset();

async function draw(): Promise<void> {
  const { documentElement: page } = document;
  delete page.dataset.ready;
  const wanted = location.hash.slice(1);
  const language = isLanguage(wanted) ? wanted : 'en';
  await learnMaking(language);
  const voice = speak(language);
  page.lang = language;
  page.dir = voice.direction;
  drawPage(
    <VoiceContext.Provider value={voice}>
      <Gallery dataset={dataset} />
    </VoiceContext.Provider>,
  );
  page.dataset.ready = language;
}

window.addEventListener('hashchange', () => void draw());
await draw();
