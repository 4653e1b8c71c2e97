import type { Assessment } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import type { Voice } from '../../locales/voice';
import { hypothesisName } from './hypothesis-name';

/** Ids of records that stand in the hypothesis only. */
const SUPPOSED = 'supposed-';

/**
 * What the core supposes has no name in any language. Before it is read, its working names are replaced by those the
 * switches have.
 */
export function inOwnWords(assessment: Assessment, supposed: Dataset, voice: Voice): Assessment {
  const names = new Map<unknown, string>([['Supposed', voice.say('atlas.if.supposed')]]);
  for (const { id, name, opens, parties } of supposed.instruments.values()) {
    const [a, b] = parties.map((party) => party.value.state);
    if (
      id.startsWith(SUPPOSED) &&
      a !== undefined &&
      b !== undefined &&
      (opens === 'mlat' || opens === 'executive-agreement')
    )
      names.set(name, hypothesisName({ kind: opens, between: [a, b] }, supposed, voice));
  }
  for (const { id, name, jurisdiction } of supposed.measures.values())
    if (id.startsWith(SUPPOSED))
      names.set(name, hypothesisName({ kind: 'measure-adopted', state: jurisdiction }, supposed, voice));
  return JSON.parse(JSON.stringify(assessment), (_, value: unknown) => names.get(value) ?? value) as Assessment;
}
