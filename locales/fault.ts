/** What is wrong with a pack, in words: its place, then the sentence of its code with the cure. */
import type { Language } from './languages';
import { fill } from './languages';
import { textsOf } from './catalogue';

/** `records.3.storage.0.value: "uk" is no state …`. The place is a path of the file, the same in every language. */
export function faultText(
  fault: Readonly<Record<string, string | number>> & { code: string; place: string },
  lang: Language,
): string {
  const { code, place, ...fills } = fault;
  const text = fill(textsOf(lang)[`packs.fault.${code}`] ?? code, fills, lang);
  return place === '' ? text : `${place}: ${text}`;
}
