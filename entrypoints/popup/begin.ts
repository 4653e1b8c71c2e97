/** What the popup needs for its first drawing, all of it begun at once and before anything is drawn. */
import { EMPTY_PROFILE } from '../../components/profile';
import { takeAsked } from '../../shell/kept/asked';
import { isLegendNew } from '../../shell/kept/legend';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { languageOf, readProfile } from '../../shell/kept/profile';
import type { Begun } from '../../shell/page/use-page';
import { voiceOf } from '../../shell/page/use-voice-of';
import { ask, type Asked } from './reply';
import { type Pressed, pressedTab } from './tab';

export interface Beginning extends Begun {
  pressed: Pressed;
  /** What was asked from elsewhere: a link in the menu of a right click. */
  asked: string | undefined;
  /** The drawing is new to this person: its legend stands beside it. */
  isNew: boolean;
  question: Asked | undefined;
}

/** An answer that takes longer is not waited for: the page says that it is on its way. */
const PATIENCE = 120;

export async function begin(): Promise<Beginning> {
  const isPrivate = isPrivateWindow();
  // Nearly everybody reads the browser's own language: its texts are asked for before it is known whether another was chosen.
  void voiceOf(languageOf(EMPTY_PROFILE));
  // Which tab it is decides what is answered; the others only how it is shown, and none may hold it up by failing.
  const [pressed, asked, isNew, inPrivate, profile] = await Promise.all([
    pressedTab().catch(() => ({ id: undefined, first: { kind: 'hidden' as const } })),
    takeAsked().catch(() => undefined),
    isLegendNew().catch(() => false),
    isPrivate.catch(() => true),
    readProfile(isPrivate).catch(() => undefined),
  ]);
  const address = pressed.first.kind === 'page' ? pressed.first.address : '';
  // Choices that cannot be read are nobody's: the page says so, and asks then.
  const question = profile && ask({ given: asked ?? address, profile, isPrivate: inPrivate, extras: {} });
  const [speaking] = await Promise.all([voiceOf(languageOf(profile ?? EMPTY_PROFILE)), question && arrival(question)]);
  return { pressed, asked, isNew, profile, question, speaking };
}

/** Until the answer is there, or nobody should wait longer for something to look at. */
async function arrival(question: Asked): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  question.come = await Promise.race([question.answer.catch(() => undefined), late]);
}
