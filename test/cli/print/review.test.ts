/** Claims as a list to tick: everything somebody needs who checks them with a pen. */
import { expect, it } from 'vitest';
import { reviewList } from '../../../cli/print/review';
import { claim } from '../../domain/small-world';

it('each claim has its norm, its days, how it is known, who agreed, its sources and its note', () => {
  const claims = [
    {
      path: 'standards[0]',
      claim: claim(
        { data: 'stored-content', persons: { residence: ['kr', 'us'] }, gone: undefined },
        {
          since: '2001',
          until: '2020-01',
          law: 'Act',
          at: 'Art. 3',
          note: 'A word beside it.',
          reviewed: [
            { by: 'A. Advocate', role: 'lawyer', on: '2026-01-02' },
            { by: 'B. Barrister', role: 'judge', on: '2026-02-03' },
          ],
          sources: [
            { title: 'Act', at: 'Art. 3', url: 'https://law.example/act', read: '2026-01-01' },
            { title: 'A book' },
          ],
        },
      ),
    },
    { path: 'bulk[0]', claim: claim('unknown', { law: 'Act' }) },
    { path: 'bulk[1]', claim: claim(['a', 'b'], { at: 'Art. 4', until: '2020' }) },
  ];
  const text = reviewList([{ record: 'jurisdictions/kr', name: 'Korea', claims }] as never, '2026.11.24');
  expect(`${text}\n`).toMatchInlineSnapshot(`
    "Dataset 2026.11.24. Tick what is right; write beside it what is not, with the article. How to: docs/for-lawyers.md

    ## Korea (jurisdictions/kr.json)

    - [ ] \`standards[0]\` data stored-content, persons (residence (kr + us)) (since 2001, until 2020-01)
          Act Art. 3; official, high; agreed: A. Advocate, lawyer, 2026-01-02; B. Barrister, judge, 2026-02-03
          Act · Art. 3 · https://law.example/act · read 2026-01-01
          A book · opened by nobody
          note: A word beside it.
    - [ ] \`bulk[0]\` unknown
          Act; official, high
          A source · opened by nobody
    - [ ] \`bulk[1]\` a + b (until 2020)
          Art. 4; official, high
          A source · opened by nobody
    "
  `);
});
