/** The bundled dataset, read once for all tests that ask it. */
import { load } from '../../cli/load';

export const bundled = load();
