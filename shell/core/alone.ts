import { assess } from '../../domain/assess';
import { type Answerer, answererOf, type FindAnswerer } from './answerer';

/** The whole core, without packs. */
export const ALONE: Answerer = answererOf(assess);
export const alone: FindAnswerer = () => Promise.resolve(ALONE);
