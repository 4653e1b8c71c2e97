/** The two tables of addresses of the package: which state, and which of the networks that are known by name. */
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { NETWORKS } from '../evidence/networks';
import { written } from '../evidence/network';
import { compile, type Rows } from '../evidence/places/compile';
import { type Published, rowsOf } from './address-rows';

const require = createRequire(import.meta.url);

/** A package of the registry by its manifest, and the month its data is of: the version says it. */
function published(manifest: string, called: string): Published {
  const name = basename(dirname(manifest));
  const { version } = require(manifest) as { version: string };
  const [, year, month] = /\.(\d{4})(\d{2})\d{4}$/.exec(version) ?? [];
  if (year === undefined) throw new Error(`@ip-location-db/${name} ${version} does not say of which month it is.`);
  const file = (family: 4 | 6) => join(dirname(manifest), `${name}-ipv${family}-num.csv`);
  return { source: `${called} ${year}-${month}`, v4: file(4), v6: file(6) };
}

/** Where the rows are from; each by its name and month, which the tables carry. */
export const SOURCES = {
  states: published(require.resolve('@ip-location-db/dbip-country/package.json'), 'DB-IP'),
  networks: published(require.resolve('@ip-location-db/asn/package.json'), 'RouteViews, DB-IP'),
};

/** By an upper-case code; ZZ is what nobody knows. */
const stateRows = (): Rows =>
  rowsOf(SOURCES.states, ([state = '']) => (/^[A-Z]{2}$/.test(state) && state !== 'ZZ' ? state : undefined));

const BY_NUMBER = new Map(
  NETWORKS.flatMap(({ name, kind, numbers }) => numbers.split(' ').map((n) => [n, written({ kind, name })] as const)),
);

const networkRows = (): Rows => rowsOf(SOURCES.networks, ([number = '']) => BY_NUMBER.get(number));

export const stateTable = (): Uint8Array => compile(stateRows());
export const networkTable = (): Uint8Array => compile(networkRows());
