/**
 * How often something is done that fails rarely: some times in every `npm test`, as often as the promise says where
 * somebody has the time (`LEXLOCI_LONG=1 npm test`, before a release).
 */
export const IS_LONG = process.env['LEXLOCI_LONG'] === '1';

export const times = (usually: number, promised: number): number => (IS_LONG ? promised : usually);
