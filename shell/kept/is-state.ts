import { COUNTRY_CODES } from '../../domain/states';

/** Is this the code of a state as choices and policies write it: `KR`? */
export const isState = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) && COUNTRY_CODES.has(code.toLowerCase());
