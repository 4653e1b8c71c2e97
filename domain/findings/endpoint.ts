/** Always said, never counted: seizing, unlocking or hacking a device is not changed by where a service sits. */
import type { Finding } from '../assessment';
import { code } from '../states';
import { bare } from './bare';
import { sentence } from './sentences';

export const endpoint = (home: string): Finding =>
  bare({ kind: 'endpoint', requester: code(home), ...sentence('endpoint', {}) });
