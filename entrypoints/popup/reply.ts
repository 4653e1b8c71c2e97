import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Choices } from '../../components/choices';
import type { Inquiry, Reply } from '../../shell/core/inquiry';

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
): Answered | 'failed' | undefined {
  const [reply, setReply] = useState<Answered | 'failed'>();
  useEffect(() => {
    if (choices === undefined) return undefined;
    let isOld = false;
    const extras = counterpart === undefined ? {} : { counterpart };
    const fetchBoth = async () => {
      const first = await inquire({ kind: 'inquiry', given, extras: { ...extras, alternatives: false } });
      if (isOld) return;
      // What is shown of an earlier question stays until the new answer is whole, so that nothing jumps.
      setReply((before) => (before === undefined || before === 'failed' ? { ...first, isWhole: false } : before));
      const whole = await inquire({ kind: 'inquiry', given, extras });
      if (!isOld) setReply({ ...whole, isWhole: true });
    };
    fetchBoth().catch(() => isOld || setReply('failed'));
    return () => {
      isOld = true;
    };
  }, [given, counterpart, choices]);
  return reply;
}

/** The background may be on its way out when asked: one more try wakes it anew. */
async function inquire(inquiry: Inquiry): Promise<Reply> {
  const send = async () => (await browser.runtime.sendMessage(inquiry)) as Reply | undefined;
  const reply = (await send().catch(() => undefined)) ?? (await send());
  if (reply?.kind !== 'reply') throw new Error('The background gave no answer.');
  return reply;
}
