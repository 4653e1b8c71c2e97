import { describe, expect, it } from 'vitest';
import type { Answer } from '../../cli/commands/answer';
import { columns } from '../../cli/print/wrap';
import { assessSmall } from './run';

const json = async (...args: string[]): Promise<Answer> =>
  JSON.parse((await assessSmall(...args, '--json')).stdout) as Answer;

describe('assess --json', () => {
  it('keeps the contract of assessment/1', async () => {
    const a = await json('https://mail.google.com/mail/u/0/', '--home', 'KR');
    expect(a).toMatchObject({
      format: 'assessment/1',
      question: {
        given: 'https://mail.google.com/mail/u/0/',
        hostname: 'mail.google.com',
        home: 'KR',
        on: '2026-11-24',
      },
      service: { id: 'gmail', name: 'Gmail', categories: ['mail'] },
      operator: { id: 'google', jurisdiction: 'US', controlledFrom: ['US'] },
      storage: { places: ['US'] },
      localized: false,
      weakest: { subscriber: 'voluntary-disclosure', traffic: 'voluntary-disclosure', 'stored-content': 'mlat' },
      level: 'hint',
      dataset: { version: '2026.11.24', packs: [] },
    });
    expect(a.findings[0]).toMatchObject({
      // Who must agree is said first, and in the same breath what no such agreement protects (issue 10, 1.15).
      kind: 'two-filters',
      level: 'none',
      text: expect.stringContaining('must both agree'),
    });
    expect(a.findings.flatMap((f) => f.because).every((step) => step.text !== '' && step.text !== step.key)).toBe(true);
  });

  it('keeps only the routes to the data asked for', async () => {
    const a = await json('gmail.com', '--home', 'KR', '--data', 'traffic');
    expect(new Set(a.routes.map((r) => r.data))).toEqual(new Set(['traffic']));
    expect(a.weakest['stored-content']).toBe('mlat');
  });

  it('takes the home in either case and other authorities too', async () => {
    const a = await json('gmail.com', '--home', 'kr', '--wary', 'us,cn');
    expect(new Set(a.routes.map((r) => r.requester))).toEqual(new Set(['KR', 'US', 'CN']));
  });

  it('answers for the mailbox of an address', async () => {
    expect((await json('someone@googlemail.com', '--home', 'KR')).service?.id).toBe('gmail');
  });

  it('follows what the person says of their account', async () => {
    expect((await json('icloud.com', '--home', 'KR')).localized).toBe(false);
    expect((await json('icloud.com', '--home', 'CN')).level).toBe('alert');
    expect((await json('icloud.com', '--home', 'CN', '--account-region', 'US')).level).not.toBe('alert');
  });

  it('says what a hypothesis would change', async () => {
    const a = (await json('gmail.com', '--home', 'KR', '--suppose', 'executive-agreement:KR,US')) as Answer & {
      supposed: object;
    };
    expect(a.weakest['stored-content']).toBe('executive-agreement');
    expect(a.supposed).toMatchObject({
      before: { weakest: { 'stored-content': 'mlat' } },
      verdicts: { 'stored-content': 'weaker' },
    });
  });

  it('says what changed since a day', async () => {
    const a = (await json('gmail.com', '--home', 'GB', '--since', '2021-01-01')) as Answer & {
      since: { changes: object[] };
    };
    expect(a.since.changes).toContainEqual(
      expect.objectContaining({
        data: 'stored-content',
        verdict: 'weaker',
        before: 'mlat',
        after: 'executive-agreement',
      }),
    );
  });

  it.each([
    ['https://example.org/', 'not-in-dataset'],
    ['name@example.org', 'not-in-dataset'],
    ['no such words', 'not-read'],
    ['about:blank', 'no-host'],
    ['file:///etc/passwd', 'no-host'],
    ['', 'empty'],
  ])('answers %j without a guess', async (given, reason) => {
    const a = await json(given, '--home', 'KR');
    expect(a).toMatchObject({ service: null, reason, level: 'none', routes: [] });
    expect(a.findings[0]?.text).not.toBe('');
  });
});

describe('assess for a reader', () => {
  it('says one sentence first, then draws the road past each judge', async () => {
    const { code, stdout } = await assessSmall('https://mail.google.com/', '--home', 'KR');
    expect(code).toBe(0);
    expect(stdout).toContain('A court in South Korea and a court in the United States must both');
    expect(stdout).toMatch(
      /1\. A court in South Korea \(reasonable grounds\)[\s\S]*2\. A court in the United States \(probable cause\)/,
    );
    expect(stdout).toContain('Who you are: nobody decides');
    expect(stdout).toContain('not legal advice');
  });

  it('names what was lost and the three answers on localization', async () => {
    const { stdout } = await assessSmall('https://www.icloud.com.cn/', '--home', 'CN');
    expect(stdout).toContain('Alert. ');
    expect(stdout).toMatch(/What was lost\n {2}- A court in the United States \(probable cause\)/);
    expect(stdout).toContain('Exists: yes; applies to this service and to you: yes; complied with: yes');
  });

  it('says that it does not know an unknown service', async () => {
    const { code, stdout } = await assessSmall('https://example.org/', '--home', 'KR');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^example\.org is not in the dataset\. That says nothing about it, good or bad\./);
  });

  it.each(['en', 'ko'])('keeps to 80 columns in %s, addresses apart', async (lang) => {
    for (const args of [
      ['gmail.com', '--home', 'GB', '--wary', 'US'],
      ['icloud.com', '--home', 'CN'],
      ['kakao.com', '--home', 'KR', '--explain'],
    ]) {
      const { stdout } = await assessSmall(...args, '--lang', lang);
      expect(stdout.split('\n').filter((line) => columns(line) > 80 && !line.includes('http'))).toEqual([]);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('never says that anything is safe', async () => {
    for (const host of ['gmail.com', 'icloud.com', 'kakao.com', 'signal.org', 'example.org'])
      for (const home of ['KR', 'CN', 'GB', 'AQ'])
        expect((await assessSmall(host, '--home', home)).stdout).not.toMatch(/\bsafe\b|\bsecure\b/i);
  });

  it('explains each step with the records it used', async () => {
    const { stdout } = await assessSmall('icloud.com', '--home', 'CN', '--explain');
    expect(stdout).toContain('Step by step');
    expect(stdout).toContain('Records: measures/cn-telecom-licensing');
    expect(stdout).toMatch(/The easiest way to what you wrote: an order under its own law/);
  });

  it('tells the reader what a hypothesis would cost them', async () => {
    const { stdout } = await assessSmall('gmail.com', '--home', 'KR', '--suppose', 'executive-agreement:KR,US');
    expect(stdout).toMatch(
      /^If: Executive agreement: South Korea – United States\n {2}What you wrote would be less well protected/,
    );
  });
});
