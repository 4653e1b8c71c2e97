/** What packs say of a question, beside what the dataset says (DESIGN §8). */
import type { Assessment, Code } from './assessment';
import type { Source } from './schema';
import type { Level } from './words';

/** Words of a publisher by language tag, and the one they were written in. */
export interface Words {
  text: Readonly<Record<string, string>>;
  original: string;
  /** Languages whose words are older than the original's. */
  behind?: readonly string[];
}

/** What the dataset says and what a publisher says of the same thing, side by side; `unknown` where it is not known. */
export type Difference =
  | { about: 'storage'; known: Code[] | 'unknown'; heard: Code[] | 'unknown' }
  | { about: 'operator'; known: string; heard: string }
  | { about: 'encryption'; known: Assessment['encryption']['content']; heard: Assessment['encryption']['content'] };

/** What one pack says of the question, heard alone beside the dataset (DESIGN §8). */
export interface Heard {
  /** The id of the publisher. */
  publisher: string;
  /** What it calls itself. Nobody vouches for a name. */
  name: string;
  pack: string;
  version: number;
  issued: string;
  title: Words;
  /** It is past its own last day: still told, and said to be old. */
  expired?: true;
  /** The level with this pack alone beside the dataset. */
  level: Level;
  differs: Difference[];
  /** Where the pack has from what it says otherwise; findings bring their own. */
  sources: Source[];
  advice: (Words & { url?: string })[];
  /** Words taken back, with the reason. */
  withdrawn: { on: string; claim: Words; reason: Words }[];
  /** Records of kinds this program does not know: kept, and not told. */
  unread: number;
}
