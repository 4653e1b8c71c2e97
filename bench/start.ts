/**
 * `npm run bench -- start`: from the text of a dataset to the first answer without other services, three ways in turn, so
 * that whatever else the machine does falls on all of them: validated (JSON and zod), whole (JSON, then every look-up
 * built), and at rest (an index, and the records the question touches). Paired ratios; figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import { load } from '../cli/load';
import { assess } from '../domain/assess';
import { type Dataset, prepare, type Records } from '../domain/dataset';
import { compile } from '../domain/records/compile';
import { LAID } from '../domain/records/layout';
import { open } from '../domain/records/open';
import { SHAPES } from '../domain/schema';
import { recordsOf } from '../domain/what-if/suppose';
import { CASES, median } from './cases';

const ROUNDS = 21;

export function main(): void {
  const dataset = load();
  const json = JSON.stringify(recordsOf(dataset));
  const text = compile(recordsOf(dataset), dataset.version);
  const whole = (): Dataset => prepare(JSON.parse(json) as Records, dataset.version);
  const validated = (): Dataset => {
    const records = JSON.parse(json) as Records;
    for (const folder of LAID) for (const record of records[folder]) SHAPES[folder].parse(record);
    return prepare(records, dataset.version);
  };
  const WAYS = { validated, whole, 'at rest': () => open(text) };
  const answers = (get: () => Dataset, [given, home]: [string, string]) => {
    const begun = performance.now();
    const answer = assess({ given, person: { home }, on: '2026-11-24', alternatives: false }, get());
    return { took: performance.now() - begun, answer: JSON.stringify(answer) };
  };
  console.log(
    `${process.version} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
  );
  console.log(
    'case'.padEnd(34),
    ...Object.keys(WAYS).map((way) => `${way} ms`.padStart(14)),
    'whole ÷ at rest'.padStart(16),
  );
  for (const asked of CASES) {
    const took: Record<string, number[]> = {};
    const said = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [way, get] of Object.entries(WAYS)) {
        const { took: time, answer } = answers(get, asked);
        (took[way] ??= []).push(time);
        said.add(answer);
      }
    if (said.size !== 1) throw new Error(`${asked.join(' from ')} is answered in ${said.size} ways`);
    const ratios = (took['whole'] ?? []).map((time, n) => time / (took['at rest']?.[n] ?? 1));
    console.log(
      asked.join(' ').padEnd(34),
      ...Object.values(took).map((times) => median(times).toFixed(1).padStart(14)),
      median(ratios).toFixed(1).padStart(16),
    );
  }
}
