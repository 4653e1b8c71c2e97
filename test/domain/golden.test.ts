/** Whole answers, in which nothing changes unseen: run vitest with -u after a change that is meant, and read the difference. */
import { expect, it } from 'vitest';
import { answersOfTheCity } from './city';

it.each(answersOfTheCity())('the whole answer where %s is the one written down', async (name, answer) => {
  await expect(linesOf(answer)).toMatchFileSnapshot(`./golden/${name.replaceAll(/[ ,]+/g, '-')}.golden`);
});

/** One field a line, and of a list one item a line: a change is read at a glance. */
function linesOf(answer: object): string {
  const fields = Object.entries(answer).map(([key, value]) => {
    const items =
      Array.isArray(value) && value.length > 0 ? value.map((item) => `  ${JSON.stringify(item)}`) : undefined;
    return `${JSON.stringify(key)}: ${items === undefined ? JSON.stringify(value) : `[\n${items.join(',\n')}\n]`}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
