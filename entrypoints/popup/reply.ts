import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { keepVerdict, recallVerdict } from '../../shell/kept/verdicts';
import { send } from '../../shell/core/send';
import type { Refusal, Reply } from '../../shell/core/messages';

/** An answer; `isWhole` once the other forums, which take longest, are in it. */
export type Answered = Reply & { isWhole: boolean };

/**
 * Asks the background twice: first for what must be painted at once, then for the whole with the other forums. An
 * answer to an older question is dropped.
 */
export function useReply(
  given: string,
  correspondent: string | undefined,
  profile: Profile | undefined,
): Answered | Refusal | undefined {
  const [reply, setReply] = useState<Answered | Refusal>();
  const person = useAsked(profile);
  useEffect(() => {
    if (person === undefined) return undefined;
    let isOld = false;
    const extras = correspondent === undefined ? {} : { correspondent };
    const fetchBoth = async () => {
      const question = { kind: 'inquiry', given, profile: person, isPrivate: await isPrivateWindow() } as const;
      const asked = { ...question, extras: { ...extras, alternatives: false } } as const;
      // Asked in the same breath: a background that was stopped takes longer to start than the memory to be read.
      const sent = send(asked);
      sent.catch(() => undefined);
      const kept = await recallVerdict(asked).catch(() => undefined);
      const first = kept ?? (await sent);
      if (isOld) return;
      if (first.kind === 'refusal') return setReply(first);
      if (kept === undefined) keepVerdict(asked, first).catch(() => undefined);
      // What is shown of an earlier question stays until the new answer is whole, so that nothing jumps.
      setReply((before) => (before?.kind === 'reply' ? before : { ...first, isWhole: false }));
      const whole = await send({ ...question, extras });
      if (!isOld) setReply(whole.kind === 'refusal' ? whole : { ...whole, isWhole: true });
    };
    // The background did not even say what failed: then its law never came.
    fetchBoth().catch(() => isOld || setReply({ kind: 'refusal', why: 'law' }));
    return () => {
      isOld = true;
    };
  }, [given, correspondent, person]);
  return reply;
}

/** The choices an answer rests on: who only reads it in another language asks nothing anew. */
function useAsked(profile: Profile | undefined): Profile | undefined {
  const asked = profile && JSON.stringify({ ...profile, language: undefined });
  return useMemo(() => (asked === undefined ? undefined : (JSON.parse(asked) as Profile)), [asked]);
}
