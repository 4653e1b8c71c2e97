import type { Supposition } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import type { Voice } from '../../locales/voice';

/** A hypothesis by its name; an instrument or a measure by the name of the record. */
export function hypothesisName(s: Supposition, dataset: Dataset, { say, stateName }: Voice): string {
  const name = (state: string) => stateName(state.toUpperCase());
  switch (s.kind) {
    case 'executive-agreement':
      return say('atlas.if.agreement', { first: name(s.between[0]), second: name(s.between[1]) });
    case 'mlat':
      return say('atlas.if.mlat', { first: name(s.between[0]), second: name(s.between[1]) });
    case 'instrument-lapses':
    case 'instrument-in-force':
      return dataset.instruments.get(s.instrument)?.name ?? s.instrument;
    case 'measure-repealed':
      return dataset.measures.get(s.measure)?.name ?? s.measure;
    case 'measure-adopted':
      return say('atlas.if.adopt', {
        first: s.category === undefined ? name(s.state) : `${name(s.state)}, ${say(`atlas.category.${s.category}`)}`,
      });
    case 'storage':
      return say('atlas.if.storage', {
        service: dataset.services.get(s.service)?.name ?? s.service,
        first: name(s.place),
      });
    case 'mlat-reform':
      return say('atlas.if.reform');
  }
}
