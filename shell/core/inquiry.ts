import type { Choices } from '../../components/choices';
import type { Assessment } from '../../domain/assessment';
import type { Watched } from '../kept/snapshot';
import type { Extras } from './ask';

/** What the popup asks the background, which holds the law: a popup that carried it would open slower each time. */
export interface Inquiry {
  kind: 'inquiry';
  given: string;
  extras: Extras;
  /** As the page knows them: so an answer needs no storage, and in a private window none of it is written down. */
  choices: Choices;
  isPrivate: boolean;
}

export interface Reply {
  kind: 'reply';
  /** Undefined before the person named a home: nothing is assessed for nobody. */
  assessment?: Assessment;
  /** Upper-case codes of the states whose law the dataset knows. */
  known: string[];
  version: string;
  forums: Watched;
}

/** No answer, and what it was that failed. */
export interface Refusal {
  kind: 'refusal';
  why: 'law' | 'dataset' | 'answer';
}

export const isInquiry = (message: unknown): message is Inquiry =>
  typeof message === 'object' && message !== null && (message as Partial<Inquiry>).kind === 'inquiry';
