/** What `assess` is asked and what it answers: the contract of DESIGN §5, format `assessment/1`. */
import type { BareFilter, Dimensions } from './dimensions';
import type { Supposition } from './question';
import type { Heard } from './heard';
import type { RecordRef } from './refs';
import type { Source } from './schema';
import type {
  Authorizer,
  Basis,
  Category,
  Confidence,
  DataKind,
  FindingKind,
  Level,
  OffenceFamily,
  ProviderPart,
  RouteKind,
  Track,
  Verdict,
} from './words';

export type { Difference, Heard, Words } from './heard';
export type { Person, Question, Supposition } from './question';

/** Upper-case ISO 3166-1 alpha-2, as in all output (`KR`). */
export type Code = string;
export type Tri = true | false | 'unknown';

/** A norm by its name, or a norm that is only supposed: that has no name, and every language words it by itself. */
export type Norm = string | Supposition;

/** Who decides, of which state, by what threshold: as much of a filter as a sentence tells. */
export interface Decision extends Pick<Dimensions, 'authorizer' | 'threshold'>, Partial<Pick<Dimensions, 'review'>> {
  jurisdiction: Code;
}

/** One decision by one body of one state on a route. */
export interface Filter extends BareFilter {
  lastResort: Tri;
  provider: ProviderPart;
  exigency?: string;
  confidence?: Confidence;
  basis?: Basis;
  sources: Source[];
}

/** What makes a road harder without being a decision, or tells how it is used. */
export interface Hindrance {
  kind: 'limit' | 'blocking-statute' | 'backlog' | 'share';
  text: string;
}

export interface Route {
  kind: RouteKind;
  requester: Code;
  data: DataKind;
  track: Track;
  /** `in-force`: open today. `unknown`: it may be open, nobody here knows; it never warns. */
  status: 'in-force' | 'unknown';
  /** Of the roads of this requester to this data on this track, the one it would choose: certainly open and weakest. */
  front?: true;
  filters: Filter[];
  /** The state whose law or territory the route runs through, where that is not the requester. */
  through?: Code;
  /** What the route rests on: instrument, measure, service. */
  records: RecordRef[];
  /** Of a road to the correspondent's forum: which kind of road leads there. */
  inner?: RouteKind;
  /** What is known beside the decisions, as the dataset words it. */
  hindrances: Hindrance[];
  sources: Source[];
}

/** What a parameter of a sentence may be; its kind stands in `findings/parameters.ts`. */
export type Param = string | number | boolean | Supposition | readonly string[] | readonly Decision[];

/** A sentence as a key of `findings/sentences.ts` and its parameters. Texts are made from it outside the core. */
export interface Said {
  key: string;
  params: Readonly<Record<string, Param>>;
}

/** One step of the reasoning, and the records it used. */
export interface Step extends Said {
  records: RecordRef[];
  /** Laws and articles it used, by name. */
  norms?: string[];
}

/** A norm, an agreement or a line by name, and since when, as precise as its source. Either may be unknown. */
export interface Reason {
  law?: Norm;
  since?: string;
  /** The other forum the loss is measured against, where this one never had the gates: nothing was taken, something is missing. */
  instead?: string;
}

/** One thing to tell the person: a sentence such as `localized.measure.below`, with its reasons. */
export interface Finding extends Said {
  kind: FindingKind;
  level: Level;
  /** The state whose authorities this concerns: home, or one the person is wary of. */
  requester: Code;
  /** Whose word it is: `lexloci`, or the publisher of a pack. */
  by: string;
  /** What that publisher calls itself: said in the same breath. Absent where the word is our own. */
  publisher?: string;
  /** In which of its packs. */
  pack?: string;
  /** Sentences said in the same breath: what must not be hidden behind the first one. */
  also?: Said[];
  because: Step[];
  /** What took the lost filters away: the norm, agreement or line, and since when it holds. */
  reason?: Reason;
  lost: Filter[];
  remaining: Filter[];
  data: DataKind[];
  sources: Source[];
}

export interface Alternative {
  service: string;
  name: string;
  /** Upper-case code → this forum compared with the current one against that requester (stored content, criminal track). */
  against: Record<Code, Verdict>;
  reachable: Tri;
  operator: Code | 'unknown';
  places: Code[];
  encryption: 'end-to-end-default' | 'optional' | 'none' | 'unknown';
  preferred: boolean;
}

/** A fact about the person the answer rests on: given by them or assumed from their home. */
export interface PersonFact {
  fact:
    | 'residence'
    | 'citizenship'
    | 'accountRegion'
    | 'phonePrefix'
    | 'tenantCountry'
    | 'signedUp'
    | 'choice'
    | 'writesTo';
  /** Empty where the person has not said and it may not be assumed: then the answer is open on it. */
  value: string;
  assumed: boolean;
  /** Where only certain values mean something to this service (a region chosen at sign-up): those its rules name. */
  options?: string[];
}

export interface MeasureAnswer {
  measure: string;
  jurisdiction: Code;
  name: Norm;
  type: string;
  applies: Tri;
  complies: Tri;
}

/** A rule beside the routes. `value`: months, yes/no as `true`/`false`, or a term of the dataset. */
export interface DutyFact {
  kind:
    | 'retention-traffic'
    | 'retention-content'
    | 'decryption-person'
    | 'decryption-provider'
    | 'real-name-sim'
    | 'real-name-account';
  value: string;
  state: Code;
  law: string;
  sources: Source[];
}

/** A state, other than those that ask, that holds the operator or the data (DESIGN §2). */
export interface HolderAnswer {
  state: Code;
  holds: ('seat' | 'control' | 'storage')[];
  /** A line of its own into the content. */
  line: Tri;
  /** The weakest body that is enough there for what was written. */
  decides: Authorizer;
}

export interface OffenceAnswer {
  requester: Code;
  family: OffenceFamily;
  law: string;
  maxYears: number | 'unknown';
  /** Would a body of another state take a second look on the weakest route to stored content? */
  secondLook: Tri;
  sources: Source[];
}

/** A service of the company whose page is open: its contracting operator's state and its primary places. */
export interface RelatedService {
  id: string;
  name: string;
  jurisdiction: Code | 'unknown';
  places: Code[];
}

export interface Assessment {
  format: 'assessment/1';
  /** `clock`: what the device's clock says, where it lies before the dataset and `on` is the dataset's own day. */
  question: { given: string; hostname: string | null; home: Code; on: string; clock?: string };
  /** Why there is no service, where there is none. */
  reason?: 'not-in-dataset' | 'operator-page' | 'no-host' | 'not-read' | 'empty';
  /** `by`: the publisher of the pack that alone knows this address; absent where it is the dataset's own. */
  service: { id: string; name: string; categories: Category[]; by?: string } | null;
  /** On a page of a company that is no service: those services of its group the dataset knows, and where they live. */
  related?: RelatedService[];
  operator: { id: string; name: string; jurisdiction: Code | 'unknown'; controlledFrom: Code[] } | null;
  storage: {
    places: Code[];
    oneOf: Code[];
    basis: Basis | 'unknown';
    confidence: Confidence | 'unknown';
    sources: Source[];
  };
  encryption: {
    content: 'end-to-end-default' | 'optional' | 'none' | 'unknown';
    keys?: string;
    backups?: string;
    sources: Source[];
  };
  localized: Tri;
  routes: Route[];
  weakest: Record<DataKind, RouteKind>;
  /** Actual against counterfactual: home requester, stored content, criminal track. */
  verdict: Verdict;
  level: Level;
  findings: Finding[];
  measures: MeasureAnswer[];
  offences: OffenceAnswer[];
  /** Retention, compelled decryption, real names in the states of the requesters. */
  duties: DutyFact[];
  person: PersonFact[];
  alternatives: Alternative[];
  /** States besides the requesters that can reach the data by their own law: seat, control, places. */
  holders: HolderAnswer[];
  dataset: { version: string; packs: string[] };
  /** Packs that have something to say of this, in the order of their publishers' ids. Absent where none has. */
  heard?: Heard[];
}
