import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import { byName } from '../../../domain/reading/by-name';
import { operator, service, worldOf } from '../one-claim';
import { assessSmall } from '../../cli/run';

const dataset = load();
const of = (given: string) => assess({ given, person: { home: 'kr' }, on: '2026-11-24', alternatives: false }, dataset);

describe('a service by its name', () => {
  it('is found by its id, its name and its aliases, in any case and script', () => {
    const world = worldOf({
      operators: [operator('kakao', 'kr')],
      services: [service('kakaotalk', 'kakao', 'kr', { name: 'KakaoTalk', aliases: ['카카오톡', 'Kakao Talk'] })],
    });
    for (const name of [
      'kakaotalk',
      'KAKAOTALK',
      '카카오톡',
      ' kakao  talk ',
      '카카오톡'.normalize('NFD'),
      'Ｋａｋａｏｔａｌｋ',
    ])
      expect(byName(name, world.services)?.id).toBe('kakaotalk');
    expect(byName('kakao', world.services)).toBeUndefined();
  });

  it('is nobody’s where several are called so, unless it is the name of one', () => {
    const world = worldOf({
      operators: [operator('a', 'kr')],
      services: [
        service('one', 'a', 'kr', { aliases: ['mail', 'two'] }),
        service('two', 'a', 'kr', { aliases: ['mail'] }),
      ],
    });
    expect(byName('mail', world.services)).toBeUndefined();
    expect(byName('two', world.services)?.id).toBe('two');
  });

  it('is understood by the core, with the host it is known by', () => {
    expect(of('Gmail').service?.id).toBe('gmail');
    expect(of('Gmail').question.hostname).toBe(dataset.services.get('gmail')?.hosts[0]?.host);
  });

  it('is never seen in what has the form of an address', () => {
    for (const given of ['gmail.example', 'https://gmail/', 'about:gmail', 'gmail@example.org'])
      expect([given, of(given).service]).toEqual([given, null]);
  });

  it('is understood by the command', async () => {
    const { code, stdout } = await assessSmall('Gmail', '--home', 'KR', '--json');
    expect([code, JSON.parse(stdout).service.id]).toEqual([0, 'gmail']);
  });

  it('names the correspondent’s forum as well', () => {
    const { findings } = assess(
      {
        given: 'mail.naver.com',
        person: { home: 'kr' },
        on: '2026-11-24',
        correspondent: 'Gmail',
        alternatives: false,
      },
      dataset,
    );
    expect(findings.find((f) => f.kind === 'counterparty')?.key).toBe('counterparty.road');
  });
});
