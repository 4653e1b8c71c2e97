import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLED, readVersion } from '../../cli/files';
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
});

describe('data stats', () => {
  it('prints the figures by their names', async () => {
    const { stdout } = await run('data', 'stats', '--json', '--dataset', SMALL, '--on', '2026-11-24');
    expect(JSON.parse(stdout)).toEqual({
      services: 5,
      hosts: 6,
      mailDomains: 4,
      embeddedServices: 1,
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
      claimsCited: 36,
      claimsCitedShare: 0.706,
      keyClaims: 8,
      keyClaimsRead: 3,
      keyClaimsReadShare: 0.375,
      mostUsed: 0,
      mostUsedClaims: 0,
      mostUsedClaimsRead: 0,
      mostUsedClaimsReadShare: 0,
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
    expect(stdout).toContain('because of: instruments/us-gb-data-access-agreement');
  });
});

describe('data due', () => {
  it('puts what nobody opened before what somebody read, and the day of review before both', async () => {
    const file = join(copy, 'operators/kakao.json');
    const record = JSON.parse(readFileSync(file, 'utf8'));
    record.seat[0].reviewBy = '2026-11-01';
    record.seat[0].sources[0].read = '2025-11-01';
    writeFileSync(file, JSON.stringify(record));
    const { stdout } = await run('data', 'due', '--dataset', copy, '--on', '2026-11-24', '--limit', '100', '--json');
    const { due } = JSON.parse(stdout) as { due: { record: string; path: string; why: string }[] };
    expect(due[0]).toMatchObject({ record: 'operators/kakao', path: 'seat.0', why: 'review-passed' });
    const reasons = due.map((d) => d.why);
    expect(reasons.lastIndexOf('never-read')).toBeLessThan(reasons.indexOf('read-before'));
    expect(reasons.lastIndexOf('review-passed')).toBeLessThan(reasons.indexOf('never-read'));
  });

  it('by impact begins with a claim a warning hangs on, and of those with the one that carries most', async () => {
    const { stdout } = await run('data', 'due', '--by', 'impact', '--dataset', SMALL, '--on', '2026-11-24', '--json');
    const { due } = JSON.parse(stdout) as { due: { key: boolean; why: string; answers: number }[] };
    const first = due.filter((d) => d.key && d.why === 'never-read');
    expect(first.length).toBeGreaterThan(1);
    expect(due.slice(0, first.length)).toEqual(first);
    expect(first.map((d) => d.answers)).toEqual(first.map((d) => d.answers).sort((a, b) => b - a));
  });

  it('counts the claims of a much used service as those a warning hangs on', async () => {
    const due = async () =>
      (
        JSON.parse((await run('data', 'due', '--dataset', copy, '--limit', '100', '--json')).stdout).due as {
          record: string;
          path: string;
          key: boolean;
        }[]
      ).find((d) => d.record === 'services/kakaotalk' && d.path === 'storage.0')?.key;
    expect(await due()).toBe(false);
    writeFileSync(join(copy, 'most-used.json'), '{"korea": ["kakaotalk"]}');
    expect(await due()).toBe(true);
  });

  it('tells how to write an order it does not know', async () => {
    const { code, stderr } = await run('data', 'due', '--by', 'size');
    expect(code).toBe(2);
    expect(stderr).toContain('--by size: not understood; write --by age or --by impact');
  });
});

describe('data why', () => {
  it('names the service and the homes whose answers a treaty carries, and no others', async () => {
    const { stdout } = await run('data', 'why', 'us-kr-mlat', '--dataset', SMALL, '--on', '2026-11-24', '--json');
    const [{ homes }] = JSON.parse(stdout).records;
    expect(homes.gmail).toContain('KR');
    expect(homes.gmail).not.toContain('US');
    expect(homes.kakaotalk ?? []).not.toContain('KR');
  });

  it('tells of every record of that name', async () => {
    const { stdout } = await run('data', 'why', 'operators/google', '--dataset', SMALL, '--on', '2026-11-24');
    expect(stdout).toMatch(/^operators\/google\.json carries \d+ answers about 1 services\n {2}gmail: /);
  });

  it('asks back for a misspelt id', async () => {
    const { code, stderr } = await run('data', 'why', 'kakaotlk', '--dataset', SMALL);
    expect(code).toBe(2);
    expect(stderr).toContain('kakaotlk is no record; did you mean "kakaotalk"?');
  });
});

describe('data review', () => {
  it('lists what is claimed about a state, its own law first, each claim with who read it or that nobody did', async () => {
    const { stdout } = await run('data', 'review', 'KR', '--dataset', SMALL);
    expect(stdout).toMatch(/^Dataset .*\n\n## Korea .*\(jurisdictions\/kr\.json\)\n\n- \[ \] `standards\.0` data /);
    expect(stdout).toContain('(instruments/us-kr-mlat.json)');
    expect(stdout).toMatch(/authorizer court/);
    expect((await run('data', 'review', 'KR')).stdout).toMatch(/ · read \d{4}-\d\d-\d\d$/m);
    expect(stdout).toMatch(/ · opened by nobody$/m);
  });

  it('leaves out of a treaty what concerns its other parties', async () => {
    const { stdout } = await run('data', 'review', 'kr', '--dataset', SMALL);
    expect(stdout).toContain('state kr');
    expect(stdout).not.toContain('state us');
  });

  it('asks back for a state that is not there', async () => {
    const { code, stderr } = await run('data', 'review', 'Korea', '--dataset', SMALL);
    expect(code).toBe(2);
    expect(stderr).toContain('Korea is no state of the dataset');
  });
});

describe('data new', () => {
  it.each(['service', 'operator', 'jurisdiction', 'measure', 'instrument'])(
    'writes a %s that lacks nothing but what only a reader of sources can say',
    async (kind) => {
      const id = kind === 'jurisdiction' ? 'nz' : 'us-nz-example';
      expect((await run('data', 'new', kind, id, '--dataset', copy)).code).toBe(0);
      const { stdout } = await run('data', 'check', '--dataset', copy, '--on', '2026-11-24');
      const faults = stdout.split('\n').filter((l) => l.includes(id === 'nz' ? '/nz.json' : id));
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults)
        expect(fault).toMatch(/sources: is empty|categories: is empty|is not an operator|runs no service/);
    },
  );

  it('never writes over a record', async () => {
    const { code, stderr } = await run('data', 'new', 'service', 'gmail', '--dataset', copy);
    expect(code).toBe(2);
    expect(stderr).toMatch(/gmail\.json exists already; open it/);
  });

  it('refuses an id of another form', async () => {
    expect((await run('data', 'new', 'service', '../x', '--dataset', copy)).stderr).toContain('../x is no id');
  });
});

describe('the list of the most used services', () => {
  it('is refused when it names what is no service, or no region', async () => {
    writeFileSync(join(copy, 'most-used.json'), '{"korea": ["kakaotlk", "gmail", "gmail"], "koreas": []}');
    const { code, stdout } = await run('data', 'check', '--dataset', copy);
    expect(code).toBe(1);
    expect(stdout).toMatch(/most-used\.json › korea\.0: "kakaotlk" is not a service; did you mean "kakaotalk"\?/);
    expect(stdout).toMatch(/most-used\.json › korea\.2: "gmail" stands in the list already/);
    expect(stdout).toMatch(/most-used\.json › koreas: "koreas" is no region; did you mean "korea"\?/);
  });

  it('makes what is said of those services key claims', async () => {
    writeFileSync(join(copy, 'most-used.json'), '{"korea": ["signal"]}');
    const { stdout } = await run('data', 'stats', '--json', '--dataset', copy, '--on', '2026-11-24');
    expect(JSON.parse(stdout)).toMatchObject({ mostUsed: 1, mostUsedClaims: 3, keyClaims: 11, keyClaimsRead: 6 });
  });
});
