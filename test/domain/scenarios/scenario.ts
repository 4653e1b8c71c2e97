/** A lawyer's case: who, from where, on which day; what the model must answer; which article decides it. */
import type { Assessment, Person, Question, Tri } from '../../../domain/assessment';
import type { DataKind, Level, OffenceFamily, RouteKind, Verdict } from '../../../domain/words';

export interface Scenario {
  /** One sentence in the present tense. */
  name: string;
  given: string;
  home: string;
  on?: string;
  person?: Omit<Person, 'home'>;
  wary?: string[];
  preferred?: string[];
  correspondent?: string;
  suppose?: NonNullable<Question['suppose']>;
  expect: {
    level?: Level;
    localized?: Assessment['localized'];
    verdict?: Verdict;
    weakest?: Partial<Record<DataKind, RouteKind>>;
    /** Bodies whose decision the weakest road to stored content must pass, in order: `KR court`. */
    passes?: string[];
    /** The same of the weakest road to traffic data. */
    passesTraffic?: string[];
    /** What each of the bodies that `passes` names must be shown. */
    thresholds?: string[];
    /** Words in what makes that road slow or costly. */
    costs?: string;
    /** Offences of the requester, and whether somebody abroad takes a second look. */
    secondLook?: Partial<Record<OffenceFamily, Tri>>;
    /** Findings that must be there, by key prefix. */
    says?: string[];
    /** The first finding, by its kind or by its sentence. */
    first?: string;
    /** Sentences said in the same breath as the first, by key prefix. */
    also?: string[];
    /** Codes the first sentence must name. */
    names?: string[];
    /** States that can reach it unasked: `RU line`, or with who is enough there, `CN agency`. */
    holders?: string[];
    /** Roads to stored content in criminal cases that must be listed, with their status: `KR domestic-order unknown`. */
    roads?: string[];
    /** Findings that must not be there, by key prefix. */
    silent?: string[];
    /** A filter named as lost, `US court`; empty where nothing may be mourned. */
    lost?: string;
    /** All that is named as lost, and nothing beside it: alternatives are one loss. */
    onlyLost?: string[];
    /** Words of a finding on practice that must be told. */
    practice?: string;
    /** How many decisions the correspondent's end needs, by the name of the service there. */
    otherEnd?: Record<string, number>;
    places?: string[];
    operator?: string;
    service?: string;
    /** Rules beside the routes, `kind=value`. */
    duties?: string[];
    /** An alternative that must be offered, and how it compares against the home requester. */
    offers?: [service: string, verdict: Verdict];
  };
  /** The article that decides the case. */
  law: string;
}

export const DAY = '2026-11-24';
