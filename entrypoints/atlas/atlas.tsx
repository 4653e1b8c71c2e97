import { useDataset } from '../shell/law';
import { useChoices, useReady, useVoiceOf } from '../shell/state';

/** The full page: map, states, services, comparison, what-if. */
export function Atlas() {
  const [choices] = useChoices();
  const dataset = useDataset();
  const voice = useVoiceOf(choices);
  useReady(voice !== undefined && dataset !== undefined);
  return null;
}
