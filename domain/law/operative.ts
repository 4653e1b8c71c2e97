/** Is a norm in force? One answer for measures, treaties, landing laws and offences alike. */
import { isSettled, latest } from '../claims';
import type { Answer } from '../order/kleene';
import type { Claim } from '../schema';
import type { LEGAL_STATUSES } from '../words';

type Status = (typeof LEGAL_STATUSES)[number];

/** A norm phased in or softened binds all the same. */
const OPERATIVE: ReadonlySet<Status> = new Set(['in-force', 'phased', 'softened']);

/** By the status that is the newest on the day; `no` where none is stated, `maybe` where it is contested or unknown. */
export function operative(statuses: readonly Claim<Status>[], on: string): Answer {
  const status = latest(statuses, on);
  return status === undefined ? 'no' : answer(status.value, status);
}

/** The same of a norm that is one claim with its status in it. */
export const isOperative = (norm: Claim<{ status: Status }>): Answer => answer(norm.value.status, norm);

const answer = (status: Status, claim: Claim<unknown>): Answer =>
  !isSettled(claim) || status === 'unknown' ? 'maybe' : OPERATIVE.has(status) ? 'yes' : 'no';
