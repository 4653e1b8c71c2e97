/** The public suffix list, which is not ours: under these names anybody can register. */
import { getPublicSuffix } from 'tldts';

export const isPublicSuffix = (host: string): boolean => getPublicSuffix(host) === host;
