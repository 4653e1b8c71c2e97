import type { Norm } from '../assessment';
import type { Instrument, Measure } from '../schema';

/** A norm by the name of its record; one that is only supposed by what is supposed. */
export const normOf = ({ name, supposed }: Instrument | Measure): Norm => supposed ?? name;
