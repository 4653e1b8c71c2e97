import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import type { Refusal, Reply } from '../../shell/core/messages';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { askerOf, keyOf, put, type Question } from './question';

/** An answer; `isWhole` once the other forums, which take longest, are in it. */
export type Answered = Reply & { isWhole: boolean };

/** A question that was put before the popup was drawn. */
export interface Begun {
  /** Its first answer, if that came in time. */
  first: Reply | Refusal | undefined;
  /** The question, once, to whoever asks the same. */
  take: (key: string) => Question | undefined;
}

/**
 * The answer to what is asked now; an answer to an older question is dropped.
 *
 * @param begun a question put before, which is not put anew if it is the one that is asked
 */
export function useReply(
  given: string,
  correspondent: string | undefined,
  profile: Profile | undefined,
  begun?: Begun,
): Answered | Refusal | undefined {
  const [reply, setReply] = useState<Answered | Refusal | undefined>(() => begun?.first && inPart(begun.first));
  const person = useAsker(profile);
  useEffect(() => {
    if (person === undefined) return undefined;
    let isOld = false;
    const fetchBoth = async () => {
      const question =
        begun?.take(keyOf(given, correspondent, person)) ?? put(given, correspondent, person, await isPrivateWindow());
      const first = await question.first;
      if (isOld) return;
      if (first.kind === 'refusal') return setReply(first);
      // What is shown of an earlier question stays until the new answer is whole, so that nothing jumps.
      setReply((shown) => (shown?.kind === 'reply' ? shown : inPart(first)));
      const whole = await question.whole();
      if (!isOld) setReply(whole.kind === 'refusal' ? whole : { ...whole, isWhole: true });
    };
    // The background did not even say what failed: then its law never came.
    fetchBoth().catch(() => isOld || setReply({ kind: 'refusal', why: 'law' }));
    return () => {
      isOld = true;
    };
  }, [given, correspondent, person, begun]);
  return reply;
}

const inPart = (first: Reply | Refusal): Answered | Refusal =>
  first.kind === 'refusal' ? first : { ...first, isWhole: false };

/** The same object for the same person. */
function useAsker(profile: Profile | undefined): Profile | undefined {
  const asked = profile && JSON.stringify(askerOf(profile));
  return useMemo(() => (asked === undefined ? undefined : (JSON.parse(asked) as Profile)), [asked]);
}
