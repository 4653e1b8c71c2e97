import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLED, readVersion } from '../../cli/load';
import { run, SMALL } from './run';

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'lexloci-'));
  cpSync(SMALL, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

describe('data check', () => {
  it('finds nothing in a sound dataset', async () => {
    expect(await run('data', 'check', '--dataset', SMALL)).toMatchObject({
      code: 0,
      stdout: '19 records, 0 faults, 0 notes\n',
    });
  });

  it('tells file, field, fault and cure and exits with 1', async () => {
    const file = join(copy, 'services/signal.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"signal-foundation"', '"signal-fundation"'));
    const { code, stdout } = await run('data', 'check', '--dataset', copy);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'services/signal.json › contracts.0.value.operator: "signal-fundation" is not an operator; did you mean "signal-foundation"?',
    );
  });

  it('mends the formatting when asked', async () => {
    const file = join(copy, 'services/signal.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify(JSON.parse(text)));
    expect((await run('data', 'check', '--dataset', copy)).code).toBe(1);
    expect((await run('data', 'check', '--dataset', copy, '--fix')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('checks the whole bundled dataset in less than five seconds', async () => {
    const start = performance.now();
    await run('data', 'check');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('data stats', () => {
  it('prints the figures by their names', async () => {
    const { stdout } = await run('data', 'stats', '--json', '--dataset', SMALL, '--on', '2026-11-24');
    expect(JSON.parse(stdout)).toEqual({
      services: 5,
      hosts: 6,
      servicesWithPersonDependentStorage: 1,
      jurisdictions: 4,
      jurisdictionsFull: 0,
      instruments: 3,
      measures: 1,
      offences: 3,
      claims: 51,
      claimsWithoutSource: 0,
      claimsRead: 15,
      claimsReadShare: 0.294,
      keyClaims: 8,
      keyClaimsRead: 3,
      keyClaimsReadShare: 0.375,
      stale: 0,
      unknown: 0,
    });
  });

  it('docs/coverage.md is what it writes', async () => {
    const { stdout } = await run(
      'data',
      'stats',
      '--markdown',
      '--dataset',
      BUNDLED,
      '--on',
      readVersion(BUNDLED).replaceAll('.', '-'),
    );
    await expect(stdout).toMatchFileSnapshot('../../docs/coverage.md');
  });
});

describe('data diff', () => {
  it('finds nothing between a dataset and itself', async () => {
    expect((await run('data', 'diff', SMALL, copy)).stdout).toBe('0 changes\n');
  });

  it('tells which protections weakened and why', async () => {
    const file = join(copy, 'instruments/us-gb-data-access-agreement.json');
    rmSync(file);
    const { stdout } = await run('data', 'diff', copy, SMALL, '--on', '2026-11-24', '--home', 'GB');
    expect(stdout).toMatch(/gmail, against the United Kingdom: the protection of what you wrote became\s+weaker/);
    expect(stdout).toContain('because of: us-gb-data-access-agreement');
  });
});
