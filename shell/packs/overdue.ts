import type { Words } from '../../domain/assessment';
import { daysAfter } from '../../packs/intake/clock';
import { labelOf } from '../../packs/hearing/pack';
import type { Spoken } from '../../packs/storage/spoken';
import { OVERDUE } from '../kept/keys';
import { inTurn, shelf } from '../kept/shelf';

/** A pack that its publisher meant to have renewed by now. */
export interface Overdue {
  /** This version of it: another is told of anew. */
  label: string;
  publisher: string;
  title: Words;
  issued: string;
  /** Where its publisher says that the newest is to be had. */
  url?: string;
}

/** The day by which a newer version was promised. */
export const renewalOf = ({ document: { issued, renewedEvery } }: Pick<Spoken, 'document'>): string =>
  daysAfter(issued, renewedEvery);

/** Those nobody told the person of yet. @param on today */
export async function overdueOf(packs: readonly Spoken[], on: string): Promise<Overdue[]> {
  const late = packs.filter((pack) => renewalOf(pack) < on);
  if (late.length === 0) return [];
  const told = await toldOf();
  return late
    .filter((pack) => !told.includes(labelOf(pack)))
    .map((pack) => ({
      label: labelOf(pack),
      publisher: pack.name,
      title: { text: pack.document.title, original: pack.document.original },
      issued: pack.document.issued,
      ...(pack.addresses[0] !== undefined && { url: pack.addresses[0] }),
    }));
}

/** Once for each version of a pack, for good. */
export const noteTold = (label: string): Promise<void> =>
  inTurn(async () => {
    const told = await toldOf();
    if (!told.includes(label)) await (await shelf()).set({ [OVERDUE]: [...told, label] });
  });

/** A pack that is gone leaves no word of itself behind. To be called in turn. */
export async function forgetTold(publisher: string, slug: string): Promise<void> {
  const told = await toldOf();
  const left = told.filter((label) => !label.startsWith(`${publisher}/${slug}@`));
  if (left.length === told.length) return;
  const area = await shelf();
  await (left.length === 0 ? area.remove(OVERDUE) : area.set({ [OVERDUE]: left }));
}

async function toldOf(): Promise<string[]> {
  const { [OVERDUE]: told } = await (await shelf()).get(OVERDUE);
  return Array.isArray(told) ? told.filter((label) => typeof label === 'string') : [];
}
