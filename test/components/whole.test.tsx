// @vitest-environment happy-dom
/** Whole pieces of a page as they stand, mark for mark (vitest with -u after a change that is meant): nothing of them changes unseen. */
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../components/answer/answer';
import { More } from '../../components/answer/more';
import { paint, sceneOf, svgOf } from '../../components/answer/take-picture';
import { OverviewTable } from '../../components/atlas/overview-table';
import { ServicePage } from '../../components/atlas/service-page';
import { Inside } from '../../components/page/inside';
import { overviewOf } from '../../domain/atlas/overview';
import type { Assessment } from '../../domain/assessment';
import { Drawings } from '../../entrypoints/gallery/drawings';
import type { Brief } from '../../evidence/page';
import { speak } from '../../locales/voice';
import { ask, claim, door, instrument, line, operator, service, state, worldOf } from '../domain/small-world';
import { draw } from './drawn';

/** Of each kind one: an agreement around a court, an operator that cannot read, a line, an operator nobody knows the law of. */
const WORLD = worldOf(
  state('kr', { standards: [door('court'), door('prosecutor', { data: 'traffic' })] }),
  state('gb', { standards: [door('independent-body')] }),
  state('us', { standards: [door('court'), door('agency', { data: 'traffic' })] }),
  state('ru', { standards: [door('court')], directAccess: [line()] }),
  operator('acme', 'us', { name: 'Acme' }),
  operator('lock', 'us', { name: 'Lock Foundation' }),
  operator('vox', 'ru', { name: 'Vox' }),
  operator('far', 'unknown', { name: 'Far Away' }),
  instrument('treaty-kr', 'mlat', ['kr', 'us'], { name: 'Treaty KR–US' }),
  instrument('treaty-gb', 'mlat', ['gb', 'us'], { name: 'Treaty GB–US' }),
  instrument('deal-gb', 'executive-agreement', ['gb', 'us'], { name: 'Agreement GB–US' }),
  service('letters', 'acme', 'us', { name: 'Letters' }),
  service('sealed', 'lock', 'us', {
    name: 'Sealed',
    encryption: [claim({ content: 'end-to-end-default', keys: 'devices', metadata: 'little' })],
  }),
  service('vox', 'vox', 'ru', { name: 'Vox' }),
  service('far', 'far', undefined, { name: 'Far' }),
);
const of = (name: string, home: string, wary: string[] = []): Assessment =>
  ask(WORLD, `${name}.example`, home, { wary });

const lines = (html: string): string => `${html.replaceAll('><', '>\n<')}\n`;
const drawn = (child: ComponentChild): string => lines(draw(child).innerHTML);
const file = (name: string): string => `whole/${name}.txt`;
const nothing = () => undefined;

const CASES: [string, string, string, string[]][] = [
  ['two-courts', 'letters', 'kr', ['ru', 'kr']],
  ['around-a-court', 'letters', 'gb', []],
  ['sealed', 'sealed', 'kr', []],
  ['a-line', 'vox', 'kr', []],
  ['a-line-at-home', 'vox', 'ru', []],
  ['unknown', 'far', 'kr', []],
];

describe('as it stands, mark for mark', () => {
  it.each(CASES)('an answer with all below it: %s', async (name, given, home, wary) => {
    await expect(
      drawn(
        <Answer assessment={of(given, home, wary)}>
          <More
            assessment={of(given, home, wary)}
            wary={wary}
            known={['KR', 'US']}
            onSay={nothing}
            onPrefer={nothing}
            taking={{ atlas: 'atlas.html', save: nothing }}
            isQuiet={false}
            onQuiet={nothing}
          />
        </Answer>,
      ),
    ).toMatchFileSnapshot(file(name));
  });

  it('the page of a service', async () => {
    await expect(
      drawn(
        <ServicePage assessment={of('letters', 'kr')} wary={['RU']} taking={{ atlas: 'atlas.html', save: nothing }} />,
      ),
    ).toMatchFileSnapshot(file('page'));
  });

  it('every gate, level and way', async () => {
    await expect(drawn(<Drawings />)).toMatchFileSnapshot(file('drawings'));
  });

  it('a table of services of each kind', async () => {
    await expect(
      drawn(
        <OverviewTable
          title="KR"
          rows={CASES.slice(2).map(([, id, home], i) => {
            const answer = of(id, home);
            const counted = i === 0 ? { count: 2 } : {};
            return { id: `${id}-${i}`, name: id, level: answer.level, overview: overviewOf(answer), ...counted };
          })}
        />,
      ),
    ).toMatchFileSnapshot(file('table'));
  });

  it('what else is in a page', async () => {
    const brief = (id: string, different: Partial<Brief> = {}): Brief => ({
      id,
      name: id,
      level: 'notice',
      lead: { key: 'holder.line', params: { stateOther: 'RU', service: id } },
      operator: { name: 'Vox', jurisdiction: 'RU' },
      places: ['RU'],
      oneOf: [],
      ...different,
    });
    const by = [
      { host: 'cdn.vox.example', way: 'loaded' as const },
      { host: 'cdn.vox.example', way: 'frame' as const },
    ];
    const nowhere = brief('nowhere', { operator: null, places: [], level: 'none' });
    await expect(
      drawn(
        <Inside
          answer={{
            format: 'page/1',
            host: 'charity.example',
            services: [
              { ...brief('chat'), by },
              {
                ...brief('form', { places: [], oneOf: ['US', 'IE'], operator: { name: 'F', jurisdiction: 'unknown' } }),
                by,
              },
              { ...nowhere, by },
            ],
            forms: [
              { host: 'a.example', to: { name: 'Acme', jurisdiction: 'US' } },
              { host: 'b.example', to: { name: 'Beta', jurisdiction: 'unknown' } },
              { host: 'c.example', to: null },
            ],
            mail: [
              { domain: 'x.example', at: null },
              { domain: 'y.example', at: { ...brief('relay'), passesOn: true } },
              { domain: 'z.example', at: { ...brief('box'), passesOn: false } },
            ],
            others: ['cdn.example', 'img.example'],
            closed: 3,
            isCut: true,
          }}
        />,
      ),
    ).toMatchFileSnapshot(file('inside'));
  });

  it.each([
    ['en', 'two-courts', of('letters', 'kr')],
    ['en', 'a-line', of('vox', 'kr')],
    ['en', 'sealed', of('sealed', 'kr')],
  ] as const)('an answer as a picture (%s): %s', async (language, name, assessment) => {
    const style = document.createElement('p').style;
    for (const colour of ['ink', 'soft', 'ground', 'gate', 'ghost', 'notice', 'warning', 'alert'])
      style.setProperty(`--${colour}`, `var-${colour}`);
    const scene = sceneOf(assessment, speak(language), style);
    await expect(lines(svgOf(scene, language))).toMatchFileSnapshot(file(`picture-${name}`));
    const done: unknown[] = [];
    const pen = new Proxy({} as CanvasRenderingContext2D, {
      get:
        (_, what) =>
        (...given: unknown[]) =>
          done.push([what, ...given.filter((one) => typeof one !== 'object')]),
      set: (_, what, value) => done.push([what, value]) > 0,
    });
    Object.assign(globalThis, { Path2D: class {} });
    paint(scene, pen);
    await expect(`${done.map((step) => JSON.stringify(step)).join('\n')}\n`).toMatchFileSnapshot(
      file(`painted-${name}`),
    );
  });
});
