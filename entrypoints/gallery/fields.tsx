import { CheckField } from '../../components/fields/check-field';
import { type Fault, Faults, Wordless } from '../../components/answer/faults';
import { DataAge } from '../../components/answer/data-age';
import { Eroded } from '../../components/forums/eroded';
import { HomeQuestion } from '../../components/fields/home-question';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { Quiet } from '../../components/answer/quiet';
import { Sources } from '../../components/answer/sources';
import { StateList } from '../../components/fields/state-list';
import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { knownStates } from '../../shell/core/known-states';
import { Frame } from './frame';

const nothing = () => undefined;
const FAULTS: readonly Fault[] = [
  'dataset',
  'law',
  'answer',
  'read',
  'write',
  'erase',
  'language',
  'map',
  'part',
  'unfit',
  'unkept',
];

/** What a person presses, chooses and types into, and the short lines around it. */
export function Fields({ dataset }: { dataset: Dataset }) {
  const { say } = useVoice();
  const known = knownStates(dataset);
  return (
    <>
      <Frame id="first-run">
        <HomeQuestion known={known} suggested="KR" onSave={nothing} />
      </Frame>
      <Frame id="check">
        <CheckField onCheck={nothing} />
      </Frame>
      <Frame id="quiet">
        <Quiet isQuiet={false} onQuiet={nothing} />
        <Quiet isQuiet onQuiet={nothing} />
      </Frame>
      <Frame id="switches">
        <Switch id="a" label={say('settings.warn')} why={say('settings.warn.why')} isOn={false} onChange={nothing} />
        <Switch id="b" label={say('options.open')} why={say('options.open.why')} isOn onChange={nothing} />
        <StateList
          id="c"
          label={say('settings.wary')}
          codes={['US', 'CD', 'BA']}
          known={known}
          onAdd={nothing}
          onRemove={nothing}
        />
      </Frame>
      <Frame id="eroded">
        <Eroded
          erosions={[{ service: 'gmail', name: 'Gmail', before: 'mlat', after: 'executive-agreement' }]}
          onRead={nothing}
        />
      </Frame>
      <Frame id="sources">
        <Sources
          sources={[
            { title: 'Criminal Procedure Act', at: 'Art. 215' },
            { title: 'Treaty text', url: 'https://example.org/treaty', at: 'Art. 3', read: '2026-11-23' },
          ]}
        />
      </Frame>
      <Frame id="lines">
        <LanguageSwitch onChoose={nothing} />
        <DataAge version="2026.11.25" today="2026-11-25" />
        <DataAge version="2025.11.25" today="2026-11-25" />
        <output>{say('loading')}</output>
        <Faults faults={FAULTS} />
        <Wordless />
      </Frame>
    </>
  );
}
