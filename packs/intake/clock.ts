/** What day it is, for somebody whose clock may be wrong: a wrong clock must neither open nor close a pack. */
import type { HeldPublisher } from '../storage/held';

export interface Moment {
  /** The day on the device's clock. */
  readonly today: string;
  /** The day this program was built: it is not earlier than that. */
  readonly built: string;
  /** The program's version. */
  readonly program: string;
}

/** The latest of clock, build, and the newest pack held. */
export const nowOf = ({ today, built }: Moment, held: readonly HeldPublisher[]): string =>
  [today, built, ...held.flatMap(({ packs }) => packs.map(({ floor }) => floor.issued))].reduce((a, b) =>
    a > b ? a : b,
  );

const DAY = 86_400_000;

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
