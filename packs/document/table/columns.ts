/**
 * The columns of a curator's table. Row 1 holds titles in anybody's language; row 2 holds these keys, which never change, and
 * by which a column is found wherever it stands. `#text+ko` is advice in Korean.
 */
export const COLUMNS = {
  '#row': 'service, operator, block or advice',
  '#id': 'the service or operator the row is about',
  '#name': 'its name, where the pack adds it',
  '#category': 'categories of a service the pack adds',
  '#host': 'host names, with spaces between them',
  '#operator': 'the operator that contracts with its users',
  '#place': 'states where the data rests, with spaces between them',
  '#state': 'the state: of a seat, of a block, of advice',
  '#status': 'blocked, restricted, throttled or withdrawn',
  '#since': 'from which day',
  '#until': 'until which day',
  '#basis': 'how it is known',
  '#confidence': 'how sure it is',
  '#source+title': 'where it is written',
  '#source+at': 'and where in it',
  '#source+url': 'its address',
  '#source+read': 'the day somebody read it',
  '#for+category': 'advice for a category',
  '#for+requester': 'advice for whoever an authority of this state may ask',
  '#original': 'the language advice was written in',
  '#url': 'an address shown with advice',
} as const;

export const KINDS_OF_ROW = ['service', 'operator', 'block', 'advice'] as const;

export const TEXT = '#text+';
