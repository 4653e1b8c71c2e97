/** The files `lexloci page` is given → pages, or one message with every fault of every file. */
import { readFileSync, statSync } from 'node:fs';
import { readGiven } from '../../domain/reading/given';
import type { Recorded } from '../../evidence/recorded';
import { readHar } from './har';
import { shown } from './shown';
import { UsageError } from './usage-error';

/** A recording of a long session has some tens of megabytes. */
const LARGEST = 256 * 1024 * 1024;

/** @param hosts a file of plain hosts, beside or instead of recordings. @throws UsageError; then nothing is answered */
export function recordings(files: readonly string[], hosts: string | undefined): Recorded[] {
  const faults: string[] = [];
  const pages = files.flatMap((file) => {
    const read = readHar(contentOf(file));
    if ('pages' in read) return read.pages;
    faults.push(...read.faults.map((fault) => `${shown(file)}: ${fault}`));
    return [];
  });
  if (hosts !== undefined) {
    const read = readHosts(contentOf(hosts));
    if ('page' in read) pages.push(read.page);
    else faults.push(...read.faults.map((fault) => `${shown(hosts)}: ${fault}`));
  }
  if (faults.length > 0) throw new UsageError(faults.join('; '));
  return pages;
}

/** @throws UsageError on what is no plain file, or larger than any recording */
function contentOf(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8');
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new UsageError(`there is no file ${shown(file)}; name a recording (HAR) or a list of hosts`);
  if (!stat.isFile())
    throw new UsageError(`${shown(file)} is no plain file; name a recording (HAR) or a list of hosts`);
  if (stat.size > LARGEST)
    throw new UsageError(
      `${shown(file)} has ${stat.size} bytes; a recording may have ${LARGEST}: record one page at a time`,
    );
  return readFileSync(file, 'utf8');
}

function readHosts(text: string): { page: Recorded } | { faults: string[] } {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim());
  const faults: string[] = [];
  const contacts = lines.flatMap((line, i): Recorded['seen']['contacts'] => {
    if (line === '') return [];
    const given = readGiven(line);
    if (given.kind === 'host') return [{ way: 'named', host: given.hostname }];
    faults.push(`line ${i + 1}, ${shown(line)}, is no host; write a name such as widget.example.com`);
    return [];
  });
  if (faults.length > 0)
    return {
      faults: faults.slice(0, 5).concat(faults.length > 5 ? [`and ${faults.length - 5} lines like these`] : []),
    };
  if (contacts.length === 0) return { faults: ['names no host; write one a line'] };
  return { page: { seen: { host: null, contacts, mail: [], closed: 0 }, answers: [] } };
}
