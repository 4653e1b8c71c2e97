import type { Erosion } from '../../components/forums/eroded';
import type { Assessment } from '../../domain/assessment';
import type { Extras } from './ask';

/** What the popup asks the background, which holds the law: a popup that carried it would open slower each time. */
export interface Inquiry {
  kind: 'inquiry';
  given: string;
  extras: Extras;
}

export interface Reply {
  kind: 'reply';
  /** Undefined before the person named a home: nothing is assessed for nobody. */
  assessment?: Assessment;
  /** Upper-case codes of the states whose law the dataset knows. */
  known: string[];
  version: string;
  erosions: Erosion[];
}

export const isInquiry = (message: unknown): message is Inquiry =>
  typeof message === 'object' && message !== null && (message as Partial<Inquiry>).kind === 'inquiry';
