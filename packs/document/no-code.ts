/** Shapes without code made of strings, which no page of ours may run. */
import { config } from 'zod';

/** To be called before the first shape is made: whoever makes one afterwards asks what was said here. */
export const makeNoCode = (): void => void config({ jitless: true });
