import { useVoice } from '../../components/voice';
import { cardOf } from '../../packs/carrier/card';
import { ENDINGS, FORMS, inForm } from '../../packs/carrier/forms';
import type { Chain } from '../../packs/identity/chain';
import type { Outer } from '../../packs/outer';
import { pageVoice } from '../../shell/curate/page-voice';
import { allWordLists } from '../../shell/curate/texts';
import { saveFile } from '../../shell/page/save-file';

interface Props {
  outer: Outer;
  chain: Chain;
  nameOf: (ending: string) => string;
}

/** The three forms of the pack, and the card that tells who its publisher is: a press each. */
export function SavePart({ outer, chain, nameOf }: Props) {
  const { say, language } = useVoice();
  const card = async () => {
    const lists = await allWordLists(language);
    saveFile('card.html', cardOf(chain.id, chain.newest, lists, pageVoice(language)), 'text/html');
  };
  return (
    <p class="buttons">
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          id={`save-${form}`}
          onClick={() =>
            void inForm(outer, form, pageVoice(language)).then((text) =>
              saveFile(nameOf(ENDINGS[form].slice(1)), text, form === 'html' ? 'text/html' : 'text/plain'),
            )
          }
        >
          {say(`curate.form.${form}`)}
        </button>
      ))}
      <button type="button" id="save-card" onClick={() => void card()}>
        {say('curate.form.card')}
      </button>
    </p>
  );
}
