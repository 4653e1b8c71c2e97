import { describe, expect, it } from 'vitest';
import { printFault } from '../../domain/check/fault';
import { RULES } from '../../domain/check/rules';
import { BUNDLED, readFiles, readVersion } from '../../cli/files';
import { checked } from './files';

const files = readFiles(BUNDLED);
const { faults } = checked(files, readVersion(BUNDLED).replaceAll('.', '-'));

/** One named test per record; what every rule means and what it catches stands in rules.test.ts. */
describe(`the bundled dataset, under ${RULES.length} rules`, () => {
  it.each(files.map((f) => `${f.folder}/${f.stem}.json`))('%s › every rule holds', (file) => {
    expect(faults.filter((f) => f.file === file).map((f) => printFault(f))).toEqual([]);
  });
});
