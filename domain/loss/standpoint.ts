import type { Dataset } from '../dataset';
import type { Localization } from '../localization/localized';
import type { Situation } from '../situation/situation';

/** One situation seen by one requester: what a loss is measured from, and every finding drawn from. */
export interface Standpoint {
  situation: Situation;
  /** The requester: home, or a state the person is wary of. Lower case. */
  state: string;
  isHome: boolean;
  localization: Localization;
  /** Forums the person prefers: the reference of a localized domestic service. */
  preferred: readonly string[];
  dataset: Dataset;
}
