import { send } from '../../shell/core/send';
import type { Inquiry, Refusal, Reply } from '../../shell/core/messages';
import { once } from '../../shell/core/once';
import type { Profile } from '../../components/profile';
import { recallVerdict } from '../../shell/kept/verdicts';

/** One question and its two answers: first what must be painted at once, then the whole with the other forums. */
export interface Question {
  /** Two questions of one key are one. */
  key: string;
  first: Promise<Reply | Refusal>;
  /** Takes longest, and is asked once the first answer is there and somebody wants it. */
  whole: () => Promise<Reply | Refusal>;
}

/** The choices an answer rests on: who only reads it in another language asks nothing anew. */
export const askerOf = (profile: Profile): Profile =>
  JSON.parse(JSON.stringify({ ...profile, language: undefined })) as Profile;

export const keyOf = (given: string, correspondent: string | undefined, person: Profile): string =>
  JSON.stringify([given, correspondent, person]);

/** Asks the background. @param person see `askerOf` */
export function put(given: string, correspondent: string | undefined, person: Profile, isPrivate: boolean): Question {
  const question = { kind: 'inquiry', given, profile: person, isPrivate } as const;
  const extras = correspondent === undefined ? {} : { correspondent };
  const first = askFirst({ ...question, extras: { ...extras, alternatives: false } });
  return {
    key: keyOf(given, correspondent, person),
    first,
    whole: once(async () => {
      const begun = await first;
      return begun.kind === 'refusal' ? begun : send({ ...question, extras });
    }),
  };
}

async function askFirst(asked: Inquiry): Promise<Reply | Refusal> {
  // Asked in the same breath: a background that was stopped takes longer to start than the memory to be read.
  const sent = send(asked);
  sent.catch(() => undefined);
  return (await recallVerdict(asked).catch(() => undefined)) ?? sent;
}
