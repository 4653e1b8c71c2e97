import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Choices } from '../../components/choices';
import { isPrivateWindow } from '../../shell/kept/private-window';
import type { Inquiry, Refusal, Reply } from '../../shell/core/inquiry';

/** An answer; `isWhole` once the other forums, which take longest, are in it. */
export type Answered = Reply & { isWhole: boolean };

/**
 * Asks the background twice: first for what must be painted at once, then for the whole with the other forums. An
 * answer to an older question is dropped.
 */
export function useReply(
  given: string,
  counterpart: string | undefined,
  choices: Choices | undefined,
): Answered | Refusal | undefined {
  const [reply, setReply] = useState<Answered | Refusal>();
  useEffect(() => {
    if (choices === undefined) return undefined;
    let isOld = false;
    const extras = counterpart === undefined ? {} : { counterpart };
    const fetchBoth = async () => {
      const question = { kind: 'inquiry', given, choices, isPrivate: await isPrivateWindow() } as const;
      const first = await inquire({ ...question, extras: { ...extras, alternatives: false } });
      if (isOld) return;
      if (first.kind === 'refusal') return setReply(first);
      // What is shown of an earlier question stays until the new answer is whole, so that nothing jumps.
      setReply((before) => (before?.kind === 'reply' ? before : { ...first, isWhole: false }));
      const whole = await inquire({ ...question, extras });
      if (!isOld) setReply(whole.kind === 'refusal' ? whole : { ...whole, isWhole: true });
    };
    // The background did not even say what failed: then its law never came.
    fetchBoth().catch(() => isOld || setReply({ kind: 'refusal', why: 'law' }));
    return () => {
      isOld = true;
    };
  }, [given, counterpart, choices]);
  return reply;
}

/** The background may be on its way out when asked: one more try wakes it anew. */
async function inquire(inquiry: Inquiry): Promise<Reply | Refusal> {
  const send = async () => (await browser.runtime.sendMessage(inquiry)) as Reply | Refusal | undefined;
  const reply = (await send().catch(() => undefined)) ?? (await send());
  if (reply?.kind !== 'reply' && reply?.kind !== 'refusal') throw new Error('The background gave no answer.');
  return reply;
}
