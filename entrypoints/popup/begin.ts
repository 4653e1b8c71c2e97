import { type Beginning, readPerson, voiceFor } from '../../shell/page/beginning';
import { takeAsked } from '../../shell/kept/asked';
import { isLegendNew } from '../../shell/kept/legend';
import { askerOf, put } from './question';
import type { Begun } from './reply';
import { addressIn, type Pressed, pressedTab } from '../../shell/page/tab';

/** All that is known before the popup is drawn. */
export interface Known {
  pressed: Pressed;
  /** What was asked from elsewhere: a link in the menu of a right click. */
  asked: string | undefined;
  /** The drawing is new to this person: its legend stands beside it. */
  isNew: boolean;
  page?: Beginning;
  begun?: Begun;
}

/** How long the first picture waits for its answer, in milliseconds: a background that runs needs a tenth of it. */
const PATIENCE = 120;

/**
 * Asks for everything a first picture needs in one breath (DESIGN §10): the tab, the choices, the words and the answer. Nothing
 * of it may hold up the rest by failing: what is missing here the page asks for itself, and tells what failed.
 */
export async function begin(): Promise<Known> {
  const where = Promise.all([
    pressedTab().catch((): Pressed => ({ id: undefined, first: { kind: 'hidden' } })),
    takeAsked().catch(() => undefined),
  ]);
  const who = readPerson();
  const words = who.then((person) => person && voiceFor(person)).catch(() => undefined);
  const answer = Promise.all([where, who])
    .then(([[pressed, asked], person]) => person && firstOf(asked ?? addressIn(pressed.first), person))
    .catch(() => undefined);
  const [[pressed, asked], isNew, person, speaking] = await Promise.all([
    where,
    isLegendNew().catch(() => false),
    who,
    words,
  ]);
  const known = { pressed, asked, isNew };
  if (person === undefined || speaking === undefined) return known;
  const begun = await answer;
  return { ...known, page: { profile: person.profile, speaking }, ...(begun && { begun }) };
}

async function firstOf(given: string, person: NonNullable<Awaited<ReturnType<typeof readPerson>>>): Promise<Begun> {
  const question = put(given, undefined, askerOf(person.profile), person.isPrivate);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([question.first.catch(() => undefined), late]);
  // The rest is asked for while the first is drawn.
  if (first?.kind === 'reply') question.whole().catch(() => undefined);
  let waiting: typeof question | undefined = question;
  const take = (key: string) => {
    const taken = waiting?.key === key ? waiting : undefined;
    waiting = undefined;
    return taken;
  };
  return { first, take };
}
