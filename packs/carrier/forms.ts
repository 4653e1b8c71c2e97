/** The forms a pack travels in: the same signed texts, each for another way. */
import { type Outer, writeOuter } from '../outer';
import { armourOf } from './armour';
import type { PageVoice } from './markup';
import { pageOf } from './page';

export const FORMS = ['text', 'html', 'armour'] as const;
export type Form = (typeof FORMS)[number];

/** How the name of a file ends; nobody reads anything out of it. */
export const ENDINGS: Readonly<Record<Form, string>> = {
  text: '.lexpack.txt',
  html: '.html',
  armour: '.armour.txt',
};

/** @param outer whose documents are what they should be, where it becomes a page */
export async function inForm(outer: Outer, form: Form, voice: PageVoice): Promise<string> {
  switch (form) {
    case 'text':
      return `${writeOuter(outer)}\n`;
    case 'armour':
      return armourOf(outer);
    case 'html':
      return pageOf(outer, voice);
  }
}
