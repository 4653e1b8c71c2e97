/** Told without a level: there is no service to speak of, and why; never a guess. */
import type { Assessment, Finding } from '../assessment';
import type { Found } from '../reading/find-service';
import { bare } from './bare';
import { sentence } from './sentences';

type Why = Extract<Found, { kind: 'nothing' }>['why'];

/**
 * A mail domain that is somebody's own tells nothing about who holds its mailboxes; its MX record does, so the person
 * is told of that.
 */
export const notInDataset = (asked: Assessment['question'], why: Why): Finding =>
  bare({ kind: 'not-in-dataset', requester: asked.home, data: [], ...saidOf(why, asked.hostname ?? '') });

function saidOf(why: Why, host: string) {
  switch (why) {
    case 'unknown-host':
      return sentence('not-in-dataset', { host });
    case 'unknown-mailbox':
      return sentence('not-in-dataset.mail', { host });
    case 'empty':
    case 'no-host':
    case 'not-read':
      return sentence(why, {});
  }
}
