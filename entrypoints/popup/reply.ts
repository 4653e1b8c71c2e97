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
  /** With the other forums; asked for as soon as there is a first answer to stand behind. */
  whole: Promise<Reply | Refusal>;
  come?: Reply | Refusal | undefined;
}

/** Which question it is. The language an answer is read in asks nothing anew. */
const nameOf = ({ given, extras, profile, isPrivate }: First): string =>
  JSON.stringify([given, extras, { ...profile, language: undefined }, isPrivate]);

/**
 * Asks the background twice: for what must be painted at once, which may be an answer of this session that is remembered, and then
 * for the whole.
 */
export function ask(question: First): Asked {
  const asked = { ...question, kind: 'inquiry', extras: { ...question.extras, alternatives: false } } as const;
  // Asked in the same breath: a background that was stopped takes longer to start than the memory to be read.
  const sent = send(asked);
  sent.catch(() => undefined);
  const answer = recallVerdict(asked)
    .catch(() => undefined)
    .then((kept) => kept ?? sent);
  const whole = answer
    .then((first) => (first.kind === 'refusal' ? first : send({ ...question, kind: 'inquiry' })))
    .catch(() => NO_LAW);
  return { of: nameOf(question), answer, whole };
}

/**
 * What the background says: first what must be painted at once, then the whole with the other forums. An answer to an older
 * question is dropped.
 *
 * @param begun the first question, where it was asked before the page was drawn
 * @param rest what is drawn with the whole: it waits for that, so that both are drawn at once
 */
export function useReply(
  given: string,
  correspondent: string | undefined,
  profile: Profile | undefined,
  begun?: Asked,
  rest?: () => Promise<unknown>,
): Answered | Refusal | undefined {
  const [reply, setReply] = useState(() => begun?.come && unwhole(begun.come));
  const person = useAsked(profile);
  useEffect(() => {
    if (person === undefined) return undefined;
    let isOld = false;
    const extras = correspondent === undefined ? {} : { correspondent };
    const fetchBoth = async () => {
      const question = { given, profile: person, isPrivate: await isPrivateWindow(), extras };
      const asked = begun?.of === nameOf(question) ? begun : ask(question);
      const first = await asked.answer;
      if (isOld) return;
      if (first.kind === 'refusal') return setReply(first);
      // What is shown of an earlier question stays until the new answer is whole, so that nothing jumps.
      setReply((before) => (before?.kind === 'reply' ? before : unwhole(first)));
      const whole = await asked.whole;
      await rest?.().catch(() => undefined);
      if (isOld) return;
      // What is known stays, and it is told what failed behind it.
      setReply(whole.kind === 'refusal' ? { ...first, isWhole: false, cut: whole.why } : { ...whole, isWhole: true });
    };
    fetchBoth().catch(() => isOld || setReply(NO_LAW));
    return () => {
      isOld = true;
    };
  }, [given, correspondent, person, begun, rest]);
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
