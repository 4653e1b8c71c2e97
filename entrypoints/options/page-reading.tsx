import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import { useReading } from '../../shell/page/use-reading';

/** The right to read the page in front after a press: given here or by that press, taken back here. */
export function PageReading() {
  const { say } = useVoice();
  const [reading, read] = useReading();
  return (
    <Switch
      id="read"
      label={say('page.allow')}
      why={say(reading === 'refused' ? 'page.refused' : 'page.allow.why')}
      isOn={reading === 'on'}
      onChange={read}
    />
  );
}
