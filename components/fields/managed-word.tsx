import { useVoice } from '../voice';

/** Beside what a policy sets: whose word it is. */
export function ManagedWord({ id }: { id?: string }) {
  const { say } = useVoice();
  return <em id={id}>{say('managed.field')}</em>;
}
