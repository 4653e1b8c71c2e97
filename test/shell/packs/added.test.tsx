// @vitest-environment happy-dom
/** A service only a pack knows, in the atlas: it has a line and a page, and both say whose word that is. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../../components/profile';
import { readView } from '../../../components/atlas/read-view';
import { fragmentOf } from '../../../components/atlas/view';
import { addedBy } from '../../../entrypoints/atlas/added';
import { seatOf } from '../../../entrypoints/atlas/seat';
import { ServiceTab } from '../../../entrypoints/atlas/service-tab';
import { ServicesTab } from '../../../entrypoints/atlas/services-tab';
import { answererWith } from '../../../shell/packs/hearing';
import type { PackDocument } from '../../../packs/document/shape';
import { documentOf } from '../../../packs/document/read';
import { draw } from '../../components/drawn';
import { operator, service as letters, state, worldOf } from '../../domain/small-world';
import alborz from '../../packs/fixtures/alborz-watch/pack.json';
import taiga from '../../packs/fixtures/taiga-register/pack.json';

const world = worldOf(state('ir'), operator('post', 'ir'), letters('letters', 'post', 'ir'));
const packOf = (json: object, name: string) => ({
  publisher: name,
  name,
  addresses: [],
  document: (documentOf(json) as { document: PackDocument }).document,
});
const heard = answererWith([packOf(taiga, 'Taiga Register'), packOf(alborz, 'Alborz Watch')]);
const seat = seatOf('IR', EMPTY_PROFILE, () => undefined, world, undefined, '', heard, null);
const own = 'alborz-watch:peyk';
const go = vi.fn<() => void>();
const WAY = `#/service/${own}`;

describe('a service only a pack knows', () => {
  beforeEach(() => vi.clearAllMocks());

  it('is the only one added, by whose word it is', () => {
    const added = [...addedBy(heard.besides(world))].map(([id, { service, publisher }]) => [
      id,
      service.name,
      publisher,
    ]);
    expect(added).toEqual([[own, 'Peyk', 'Alborz Watch']]);
    expect(addedBy([]).size).toBe(0);
  });

  it('has an address of its own, and none where services of the dataset are compared', () => {
    const view = { tab: 'service', service: own } as const;
    expect(fragmentOf(view)).toBe(WAY);
    expect([WAY, WAY.replace(':', '%3A')].map((way) => readView(way, seat))).toMatchObject([view, view]);
    expect(readView(`#/compare/${own}`, seat)).toBeUndefined();
    expect(readView('#/service/alborz-watch:nobody', seat)).toBeUndefined();
  });

  it('has a page that says whose word it is, and leads nowhere it cannot be followed', async () => {
    const root = draw(<ServiceTab view={{ tab: 'service', service: own }} seat={seat} go={go} />);
    await vi.waitFor(() => expect(root.querySelector('.service-page h2')?.textContent).toBe('Peyk'));
    expect(root.textContent).toContain('Only Alborz Watch knows this address.');
    expect(root.querySelector('.use')).toBeNull();
    expect(root.querySelector('[data-view^=state]')).not.toBeNull();
    expect(root.querySelector('[data-view=compare], [data-view=what-if]')).toBeNull();
    expect(root.querySelector<HTMLInputElement>('#service')?.value).toBe('Peyk');
  });

  it('stands in the list of services under the name of its publisher', async () => {
    const root = draw(<ServicesTab view={{ tab: 'services', text: 'peyk' }} seat={seat} go={go} />);
    await vi.waitFor(() => expect(root.querySelectorAll('.service-list li')).toHaveLength(1));
    const line = root.querySelector('.service-list li');
    expect(line?.textContent).toContain('Only Alborz Watch knows this address.');
    expect(line?.querySelector('b [data-view=service]')?.textContent).toBe('Peyk');
    expect(line?.querySelector('.ways')).toBeNull();
  });
});
