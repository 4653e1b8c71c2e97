/** What whole runs of the command print, word for word: run vitest with -u after a change that is meant. */
import { expect, it } from 'vitest';
import { run, SMALL } from './run';

const ON = ['--on', '2026-11-24', '--dataset', SMALL];

it.each([
  ['an answer about whom one writes to', ['assess', 'gmail.com', '--home', 'KR', '--data', 'traffic', ...ON]],
  [
    'an answer under another law',
    ['assess', 'gmail.com', '--home', 'KR', '--suppose', 'executive-agreement:KR,US', ...ON],
  ],
  ['an answer with what has changed', ['assess', 'icloud.com', '--home', 'CN', '--since', '2018-01-01', ...ON]],
  ['an answer with its reasoning', ['assess', 'icloud.com', '--home', 'CN', '--explain', ...ON]],
  ['an answer in Korean', ['assess', 'kakaotalk', '--home', 'KR', '--wary', 'CN', '--lang', 'ko', ...ON]],
  ['an answer about nothing known', ['assess', 'unknown.example', '--home', 'KR', ...ON]],
  ['what is due first', ['data', 'due', '--limit', '3', ...ON]],
  ['what is due first by impact', ['data', 'due', '--limit', '3', '--by', 'impact', ...ON]],
  ['what is claimed about a state', ['data', 'review', 'KR', '--dataset', SMALL]],
  ['what the dataset holds', ['data', 'stats', ...ON]],
  ['an answer about the page of a company', ['assess', 'google.com', '--home', 'KR', ...ON]],
  ['an answer about what is no address', ['assess', 'http://', '--home', 'KR', ...ON]],
  [
    'an answer about an agreement that changes nothing',
    ['assess', 'kakaotalk', '--home', 'KR', '--suppose', 'executive-agreement:KR,US', ...ON],
  ],
  ['an answer with nothing changed since', ['assess', 'gmail.com', '--home', 'KR', '--since', '2026-11-01', ...ON]],
  [
    'nothing known with a day to compare',
    ['assess', 'unknown.example', '--home', 'KR', '--since', '2018-01-01', ...ON],
  ],
  [
    'nothing known under another law',
    ['assess', 'unknown.example', '--home', 'KR', '--suppose', 'executive-agreement:KR,US', ...ON],
  ],
  ['what carries an answer', ['data', 'why', 'us-kr-mlat', ...ON]],
  ['what is claimed about another state', ['data', 'review', 'CN', '--dataset', SMALL]],
  ['the help of data diff', ['data', 'diff', '--help']],
  ['two datasets that are one', ['data', 'diff', SMALL, SMALL, '--on', '2026-11-24']],
  ['the help', ['--help']],
  ['the help of assess', ['assess', '--help']],
])('%s is what is written down', async (name, args) => {
  const { code, stdout, stderr } = await run(...args);
  await expect(`exit ${code}\n${stderr}${stdout}`).toMatchFileSnapshot(`./runs/${name.replaceAll(' ', '-')}.txt`);
});
