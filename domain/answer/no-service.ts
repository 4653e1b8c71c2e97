/** The answer where no service was found: nothing known, and never a guess. */
import type { Assessment, Finding } from '../assessment';
import type { Dataset } from '../dataset';
import { notInDataset } from '../findings/not-in-dataset';
import type { Found } from '../reading/find-service';

/** Everything an answer holds, empty: what is not known must not look like safety. */
export const noService = (
  asked: Assessment['question'],
  reason: Exclude<Assessment['reason'], undefined>,
  finding: Finding,
  dataset: Dataset,
): Assessment => ({
  format: 'assessment/1',
  question: asked,
  reason,
  service: null,
  operator: null,
  storage: { places: [], oneOf: [], basis: 'unknown', confidence: 'unknown', sources: [] },
  encryption: { content: 'unknown', sources: [] },
  localized: 'unknown',
  routes: [],
  weakest: {
    subscriber: 'none-known',
    traffic: 'none-known',
    'stored-content': 'none-known',
    'live-content': 'none-known',
  },
  verdict: 'unknown',
  level: 'none',
  findings: [finding],
  measures: [],
  offences: [],
  duties: [],
  person: [],
  alternatives: [],
  holders: [],
  dataset: { version: dataset.version, packs: dataset.packs },
});

type Why = Extract<Found, { kind: 'nothing' }>['why'];

const REASONS: Record<Why, Exclude<Assessment['reason'], undefined>> = {
  empty: 'empty',
  'no-host': 'no-host',
  'not-read': 'not-read',
  'unknown-host': 'not-in-dataset',
  'unknown-mailbox': 'not-in-dataset',
};

/** Why there is nothing to say: what was given is no address, could not be read, or is not known. */
export const nothingKnown = (why: Why, asked: Assessment['question'], dataset: Dataset): Assessment =>
  noService(asked, REASONS[why], notInDataset(asked, why), dataset);
