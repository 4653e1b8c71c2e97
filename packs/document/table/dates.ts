/** Dates as spreadsheets leave them behind. What can be read in two ways is never guessed. */

/** The date as a claim writes it; `two` where day and month could be either; undefined where it is no date. */
export function dateIn(cell: string): { date: string } | 'two' | undefined {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell)) return { date: cell };
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(cell);
  if (yearFirst !== null) return iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (yearLast === null) return undefined;
  const [, a = '', b = '', year = ''] = yearLast;
  if (a !== b && Number(a) <= 12 && Number(b) <= 12) return 'two';
  return Number(a) > 12 ? iso(year, b, a) : iso(year, a, b);
}

function iso(year = '', month = '', day = ''): { date: string } | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date) ? undefined : { date };
}
