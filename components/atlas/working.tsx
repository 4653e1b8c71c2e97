import { useVoice } from '../voice';

interface Props {
  done: number;
  total: number;
}

/** How far a calculation has come; nothing once it is through. */
export function Working({ done, total }: Props) {
  const { say, number } = useVoice();
  if (done >= total) return null;
  const text = say('atlas.working', { done: number(done), total: number(total) });
  return (
    <p class="working">
      <progress value={done} max={total} aria-label={text} /> <small>{text}</small>
    </p>
  );
}
