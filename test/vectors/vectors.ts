/** Public test vectors, where they lie beside the checkout. Never part of the project; they run in addition. */
import { readFileSync } from 'node:fs';

export const VECTORS = new URL('../../../shared/vectors/', import.meta.url).pathname;

export const readVectors = (path: string): unknown => JSON.parse(readFileSync(`${VECTORS}${path}`, 'utf8'));
