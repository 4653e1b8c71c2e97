/** Which version of a held pack speaks, and what the person may do about it. */
import type { Identity } from '../identity/document';
import type { HeldPack, HeldPublisher, HeldVersion } from './held';

export const isRevoked = ({ revoked }: Identity, slug: string, version: number): boolean =>
  revoked.some((one) => one.pack === slug && one.versions.includes(version));

/** The version that speaks: the one the person chose, else the newest that was not taken back; undefined if all were. */
export function speaking({ slug, versions, chosen }: HeldPack, newest: Identity): HeldVersion | undefined {
  const standing = versions.filter(({ version }) => !isRevoked(newest, slug, version));
  return standing.find(({ version }) => version === chosen) ?? standing[0];
}

/** The version before speaks from now on; the floor stays. The same publisher where there is none to go back to. */
export function goneBack(publisher: HeldPublisher, slug: string): HeldPublisher {
  return withPack(publisher, slug, (pack) => {
    const { slug: name, versions, floor } = pack;
    const [, before] = versions;
    return before === undefined ? pack : { slug: name, versions, floor, chosen: before.version };
  });
}

/** This version speaks from now on, whatever comes after it, until the person lets it go. */
export const pinned = (publisher: HeldPublisher, slug: string, version: number): HeldPublisher =>
  withPack(publisher, slug, (pack) =>
    pack.versions.some((one) => one.version === version) ? { ...pack, chosen: version, isPinned: true } : pack,
  );

/** The newest version speaks again. */
export const goneForward = (publisher: HeldPublisher, slug: string): HeldPublisher =>
  withPack(publisher, slug, ({ slug: name, versions, floor }) => ({ slug: name, versions, floor }));

/** Without this pack, its versions and its floor. Undefined where nothing of the publisher is left: then it is forgotten. */
export function withoutPack(publisher: HeldPublisher, slug: string): HeldPublisher | undefined {
  const packs = publisher.packs.filter((pack) => pack.slug !== slug);
  return packs.length === 0 ? undefined : { ...publisher, packs };
}

const withPack = (publisher: HeldPublisher, slug: string, change: (pack: HeldPack) => HeldPack): HeldPublisher => ({
  ...publisher,
  packs: publisher.packs.map((pack) => (pack.slug === slug ? change(pack) : pack)),
});
