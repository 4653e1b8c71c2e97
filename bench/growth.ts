/**
 * `npm run bench -- growth`: what an answer costs when the dataset has two, five and ten times its services and operators, each
 * copy under names and hosts of its own, with the same law. From the text at rest to a first answer, and to one with other
 * services, in processor time; in turn, as ratios to the dataset as it is. The first answers must be the same bytes. Figures to
 * read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import { load } from '../cli/load';
import { assess } from '../domain/assess';
import type { Records } from '../domain/dataset';
import { compile } from '../domain/records/compile';
import { open } from '../domain/records/open';
import type { Operator, Service } from '../domain/schema';
import { recordsOf } from '../domain/what-if/suppose';
import { CASES, median } from './cases';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const FACTORS = [1, 2, 5, 10];

type Row = Record<'first' | 'whole', number>;

export function main(): void {
  const dataset = load();
  const records = recordsOf(dataset);
  const texts = FACTORS.map((factor) => compile(grown(records, factor), dataset.version));
  console.log(
    `${process.version} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
  );
  console.log('case'.padEnd(34), ...FACTORS.map((f) => `×${f}: first, whole ms (ratios)`.padStart(34)));
  for (const asked of CASES) {
    const rounds = Array.from({ length: ROUNDS }, () => texts.map((text) => measured(text, asked)));
    const said = new Set(rounds.flat().map(({ said }) => said));
    if (said.size !== 1) throw new Error(`${asked.join(' from ')} is answered in ${said.size} ways`);
    const cells = FACTORS.map((_, i) => {
      const [first, whole] = (['first', 'whole'] as const).map((what) => {
        const took = median(rounds.map((row) => row[i]?.[what] ?? 0));
        const ratio = median(rounds.map((row) => (row[i]?.[what] ?? 0) / (row[0]?.[what] ?? 1)));
        return `${took.toFixed(1)} (${ratio.toFixed(2)})`;
      });
      return `${first}, ${whole}`.padStart(34);
    });
    console.log(asked.join(' ').padEnd(34), ...cells);
  }
}

/** Each from a dataset nobody has asked yet. */
function measured(text: string, [given, home]: [string, string]): Row & { said: string } {
  const question = { given, person: { home }, on: '2026-11-24' };
  const begun = spent();
  const answer = assess({ ...question, alternatives: false }, open(text));
  const first = spent() - begun;
  const again = spent();
  assess(question, open(text));
  return { first, whole: spent() - again, said: JSON.stringify(answer) };
}

/** Milliseconds of processor so far: what else the machine does weighs less on it than on a clock. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function grown(records: Records, factor: number): Records {
  const copies = Array.from({ length: factor - 1 }, (_, n) => `x${n + 1}`);
  return {
    ...records,
    operators: [...records.operators, ...copies.flatMap((name) => records.operators.map((o) => operatorAs(o, name)))],
    services: [...records.services, ...copies.flatMap((name) => records.services.map((s) => serviceAs(s, name)))],
  };
}

/** A copy keeps what is said of it, and refers to copies where the first refers to others of its kind. */
const operatorAs = (o: Operator, name: string): Operator => ({
  ...o,
  id: `${o.id}-${name}`,
  hosts: o.hosts.map((h) => ({ ...h, host: `${name}.${h.host}` })),
  parents: o.parents.map((p) =>
    p.value.operator === undefined ? p : { ...p, value: { ...p.value, operator: `${p.value.operator}-${name}` } },
  ),
});

const serviceAs = (s: Service, name: string): Service => ({
  ...s,
  id: `${s.id}-${name}`,
  hosts: s.hosts.map((h) => ({ ...h, host: `${name}.${h.host}` })),
  embeds: s.embeds.map((host) => `${name}.${host}`),
  mailDomains: [],
  mailExchangers: [],
  contracts: s.contracts.map((c) => ({ ...c, value: { ...c.value, operator: `${c.value.operator}-${name}` } })),
  twins: s.twins.map((t) => ({ ...t, value: { ...t.value, service: `${t.value.service}-${name}` } })),
});
