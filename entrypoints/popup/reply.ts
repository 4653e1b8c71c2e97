import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { recallVerdict } from '../../shell/kept/verdicts';
import { send } from '../../shell/core/send';
import type { Inquiry, Refusal, Reply } from '../../shell/core/messages';

/** An answer; `isWhole` once the other forums, which take longest, are in it; `cut` where they never will be, and why. */
export type Answered = Reply & { isWhole: boolean; cut?: Refusal['why'] };

type First = Omit<Inquiry, 'kind'>;

/** A question that was asked before there was anything to draw, and its answer where that came in time. */
export interface Asked {
  of: string;
  answer: Promise<Reply | Refusal>;
  come?: Reply | Refusal | undefined;
}

/** Which question it is. The language an answer is read in asks nothing anew. */
const nameOf = ({ given, extras, profile, isPrivate }: First): string =>
  JSON.stringify([given, extras, { ...profile, language: undefined }, isPrivate]);

/** Asks for what must be painted at once: an answer of this session that is remembered, or the background's. */
export function askFirst(question: First): Asked {
  const asked = { ...question, kind: 'inquiry', extras: { ...question.extras, alternatives: false } } as const;
  // Asked in the same breath: a background that was stopped takes longer to start than the memory to be read.
  const sent = send(asked);
  sent.catch(() => undefined);
  const answer = recallVerdict(asked)
    .catch(() => undefined)
    .then((kept) => kept ?? sent);
  return { of: nameOf(question), answer };
}

/**
 * Asks the background twice: first for what must be painted at once, then for the whole with the other forums. An
 * answer to an older question is dropped.
 *
 * @param begun the first question, where it was asked before the page was drawn
 */
export function useReply(
  given: string,
  correspondent: string | undefined,
  profile: Profile | undefined,
  begun?: Asked,
): Answered | Refusal | undefined {
  const [reply, setReply] = useState(() => begun?.come && unwhole(begun.come));
  const person = useAsked(profile);
  useEffect(() => {
    if (person === undefined) return undefined;
    let isOld = false;
    const extras = correspondent === undefined ? {} : { correspondent };
    const fetchBoth = async () => {
      const question = { given, profile: person, isPrivate: await isPrivateWindow(), extras };
      const first = await (begun?.of === nameOf(question) ? begun : askFirst(question)).answer;
      if (isOld) return;
      if (first.kind === 'refusal') return setReply(first);
      // What is shown of an earlier question stays until the new answer is whole, so that nothing jumps.
      setReply((before) => (before?.kind === 'reply' ? before : unwhole(first)));
      const whole = await send({ ...question, kind: 'inquiry' }).catch(() => NO_LAW);
      if (isOld) return;
      // What is known stays, and it is told what failed behind it.
      setReply(whole.kind === 'refusal' ? { ...first, isWhole: false, cut: whole.why } : { ...whole, isWhole: true });
    };
    fetchBoth().catch(() => isOld || setReply(NO_LAW));
    return () => {
      isOld = true;
    };
  }, [given, correspondent, person, begun]);
  return reply;
}

/** The background did not even say what failed: then its law never came. */
const NO_LAW: Refusal = { kind: 'refusal', why: 'law' };

const unwhole = (first: Reply | Refusal): Answered | Refusal =>
  first.kind === 'refusal' ? first : { ...first, isWhole: false };

/** The choices an answer rests on: who only reads it in another language asks nothing anew. */
function useAsked(profile: Profile | undefined): Profile | undefined {
  const asked = profile && JSON.stringify({ ...profile, language: undefined });
  return useMemo(() => (asked === undefined ? undefined : (JSON.parse(asked) as Profile)), [asked]);
}
