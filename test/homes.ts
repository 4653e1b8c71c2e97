/** Forty states people ask from, of every kind of law and every region, and two days with other law between them. */
export const HOMES =
  'kr us de fr gb ie ch jp cn hk tw in id vn th mm my sg ru by kz uz tr ir sa ae eg et ng za br mx ve cu ar ca au pl ua ge'.split(
    ' ',
  );
export const DAYS = ['2026-11-26', '2018-03-01'];
