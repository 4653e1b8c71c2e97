/** Every rule, in the order their faults are told. */
import type { Rule } from './rule';
import { circles } from './rules/circles';
import { countryCodes } from './rules/country-codes';
import { dates } from './rules/dates';
import { euIsNoPlace } from './rules/eu-is-no-place';
import { embedsOnce, hostsOnce } from './rules/hosts-once';
import { howKnown } from './rules/how-known';
import { hubs } from './rules/hubs';
import { idIsStem } from './rules/id-is-stem';
import { inherited } from './rules/inherited';
import { lookedFor } from './rules/looked-for';
import { movedTargets } from './rules/moved';
import { narrowHosts } from './rules/narrow-hosts';
import { namesUnique } from './rules/names-unique';
import { noRepeats } from './rules/no-repeats';
import { oneAnswer } from './rules/one-answer';
import { oneContract } from './rules/one-contract';
import { orphans } from './rules/orphans';
import { publicSuffixes } from './rules/public-suffixes';
import { readByVersion } from './rules/read-by-version';
import { references } from './rules/references';
import { rulesCanApply } from './rules/rules-can-apply';
import { sourcesAreSources } from './rules/sources-are-sources';
import { stale } from './rules/stale';

export const RULES: readonly Rule[] = [
  idIsStem,
  references,
  movedTargets,
  countryCodes,
  euIsNoPlace,
  hostsOnce,
  embedsOnce,
  publicSuffixes,
  narrowHosts,
  namesUnique,
  noRepeats,
  dates,
  howKnown,
  lookedFor,
  readByVersion,
  sourcesAreSources,
  oneContract,
  rulesCanApply,
  oneAnswer,
  hubs,
  circles,
  orphans,
  inherited,
  stale,
];
