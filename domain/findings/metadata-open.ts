/** Hint: subscriber and traffic data may be handed over without any court abroad, whatever protects the content. */
import type { Finding, Route } from '../assessment';
import { mergeSources } from '../claims';
import { metadataHeld } from '../situation/reach';
import { finding, step } from './finding';
import { fullOr, sentence } from './sentences';
import { certain, roads, type Standpoint } from './standpoint';

const isByLaw = ({ records }: Route): boolean => records.some((x) => x.folder === 'jurisdictions');

/** A service that holds little or nothing of whom you write to cannot hand it over (Signal). */
const isLittle = ({ situation }: Standpoint): boolean => ['little', 'none'].includes(metadataHeld(situation));

export function metadataOpen(at: Standpoint): Finding[] {
  const given = (['subscriber', 'traffic'] as const).flatMap((data) =>
    roads(at, data).filter((r) => r.kind === 'voluntary-disclosure'),
  );
  // Where nobody opened that the operator sits there, its court is named all the same: so is what it does not protect.
  const open = certain(given);
  const used = open.length > 0 ? open : given.filter(isByLaw);
  if (used.length === 0) return [];
  // The law of a state that holds operator or data allows it, rather than a practice of the provider's own.
  const lawful = used.find(isByLaw);
  const share = used.flatMap((r) => r.hindrances).find((x) => x.kind === 'share')?.text;
  return [
    finding(at, 'metadata-open', {
      says: (known) =>
        lawful?.through === undefined
          ? fullOr('metadata-open.provider', 'metadata-open.provider.plain', { ...known, share })
          : sentence(isLittle(at) ? 'metadata-open.little' : 'metadata-open.abroad', {
              state: known.state,
              operator: known.operator ?? known.service,
              stateOther: lawful.through,
            }),
      // Firm in its words, so it is said at once that nobody opened where the operator sits.
      also:
        open.length > 0 || lawful?.through === undefined
          ? []
          : [sentence('domestic.seat.unopened', { service: at.situation.service.name, state: lawful.through })],
      level: 'hint',
      data: [...new Set(used.map((r) => r.data))],
      remaining: used.flatMap((r) => r.filters).slice(0, 1),
      because: [
        step(
          'step.voluntary-disclosure',
          {},
          used.flatMap((r) => r.records),
        ),
      ],
      sources: mergeSources(used.map((r) => r.sources)),
    }),
  ];
}
