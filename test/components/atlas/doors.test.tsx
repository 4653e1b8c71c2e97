// @vitest-environment happy-dom
/** The doors of a state as its page in the atlas shows them. */
import { expect, it } from 'vitest';
import { Standards } from '../../../components/atlas/standards';
import { claim } from '../../domain/small-world';
import { draw } from '../drawn';

const door = (value: object, more = {}) =>
  claim(
    { authorizer: 'court', threshold: 'probable-cause', particularity: 'person', offences: 'listed', ...value },
    { law: 'Act', at: 'Art. 1', ...more },
  ) as never;

it('a door says who opens it, how much is asked, of whom, how sure that is, and by which norm', () => {
  const criminal = [
    door({}),
    door({ particularity: 'unknown', offences: 'unknown' }, { at: undefined, confidence: 'low' }),
    door({ persons: { residence: ['kr'] }, authorizer: 'prosecutor' }, { law: undefined, confidence: 'contested' }),
    door({ threshold: 'unknown' }, { law: undefined, at: undefined }),
  ];
  const rows = [
    { data: 'stored-content', doors: { criminal, 'national-security': [] } },
    { data: 'traffic', doors: { criminal: [], 'national-security': [door({ authorizer: 'agency' })] } },
  ] as never;
  const root = draw(<Standards rows={rows} />);
  const doors = [...root.querySelectorAll('.door')].map((one) =>
    ['b', 'span', 'small'].map((part) => one.querySelector(part)?.textContent),
  );
  expect(doors).toMatchInlineSnapshot(`
    [
      [
        "Court",
        "probable cause · one named person · listed offences only",
        "Act, Art. 1",
      ],
      [
        "Court",
        "probable cause · low confidence",
        "Act",
      ],
      [
        "Prosecutor",
        "probable cause · one named person · listed offences only · for some persons only · contested",
        "Art. 1",
      ],
      [
        "Court",
        "threshold not known · one named person · listed offences only",
        "",
      ],
      [
        "The authority itself",
        "probable cause · one named person · listed offences only",
        "Act, Art. 1",
      ],
    ]
  `);
  const cells = [...root.querySelectorAll('tbody td')].map((cell) => [
    cell.getAttribute('data-track'),
    cell.textContent,
  ]);
  expect([cells[1], cells[2]]).toEqual([
    ['National security', 'Not known'],
    ['Criminal investigation', 'Not known'],
  ]);
});

it('nothing is drawn where no door is known', () => {
  const rows = [{ data: 'traffic', doors: { criminal: [], 'national-security': [] } }] as never;
  expect(draw(<Standards rows={rows} />).innerHTML).toBe('');
});
