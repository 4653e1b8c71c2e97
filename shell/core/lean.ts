/**
 * An answer as the first paint needs it: what it rests on comes with the whole one (DESIGN §10, a lean reply). A copy, of plain
 * data; the sources of a road, which are put together only when somebody looks, are not looked at.
 */
export function lean<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(lean) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const copy: Record<string, unknown> = {};
  for (const key in answer) copy[key] = key === 'sources' ? [] : lean(answer[key]);
  return copy as T;
}
