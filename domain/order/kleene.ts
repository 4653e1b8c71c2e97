/** Three-valued logic: what we do not know stays unknown until a known value settles it. */
export type Answer = 'yes' | 'no' | 'maybe';

export const and = (answers: Iterable<Answer>): Answer => {
  let result: Answer = 'yes';
  for (const a of answers) {
    if (a === 'no') return 'no';
    if (a === 'maybe') result = 'maybe';
  }
  return result;
};

export const or = (answers: Iterable<Answer>): Answer => {
  let result: Answer = 'no';
  for (const a of answers) {
    if (a === 'yes') return 'yes';
    if (a === 'maybe') result = 'maybe';
  }
  return result;
};

export const not = (a: Answer): Answer => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'maybe');

export const triOf = (a: Answer): true | false | 'unknown' => (a === 'yes' ? true : a === 'no' ? false : 'unknown');
