import type { Fault } from './fault';
import type { World } from './entries';

/** One thing that must hold of the dataset. Pure: same world, same faults. */
export interface Rule {
  /** A sentence in the present tense, as in a test: `every reference resolves`. */
  name: string;
  check: (world: World) => Fault[];
}
