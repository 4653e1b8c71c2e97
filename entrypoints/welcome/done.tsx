import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CheckField } from '../../components/fields/check-field';
import type { Profile } from '../../components/profile';
import { LevelMark } from '../../components/answer/level-mark';
import { useVoice } from '../../components/voice';
import type { Assessment } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { ask } from '../../shell/core/ask';

interface Props {
  profile: Profile;
  /** Undefined where it could not be read. */
  dataset: Dataset | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** How to use it, what it is not, and a field to try it. */
export function Done({ profile, dataset, heading }: Props) {
  const { say } = useVoice();
  const [given, setGiven] = useState<string>();
  const { home } = profile;
  const { commands, omnibox } = browser.runtime.getManifest();
  const asked = commands?.['_execute_action']?.suggested_key;
  const keys = typeof asked === 'object' ? (asked.default ?? '') : '';
  const word = omnibox?.keyword ?? '';
  const assessment = useMemo(
    () =>
      given === undefined || home === undefined || dataset === undefined
        ? undefined
        : ask(given, home, profile, dataset),
    [given, home, profile, dataset],
  );
  return (
    <section class="step">
      <h2 ref={heading} tabIndex={-1}>
        {say('welcome.done.title')}
      </h2>
      <p>{say('welcome.done.press')}</p>
      <p>{say('elsewhere.ways', { keys, word, entry: say('menu.ask') })}</p>
      <p>{say('welcome.done.honest')}</p>
      {home && dataset && (
        <>
          <h3>{say('welcome.done.try')}</h3>
          <CheckField onCheck={setGiven} />
          {assessment && <Brief assessment={assessment} />}
        </>
      )}
    </section>
  );
}

/** Level and the one sentence; the whole stands in the popup. */
function Brief({ assessment }: { assessment: Assessment }) {
  const { whole } = useVoice();
  const [first] = assessment.findings;
  return (
    <div class="brief">
      <LevelMark level={assessment.service === null ? 'unknown' : assessment.level} />
      <output>{first && whole(first)}</output>
    </div>
  );
}
