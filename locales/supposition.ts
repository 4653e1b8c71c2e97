/** What is only supposed, in words: the core has data for it and no name. */
import type { Norm } from '../domain/assessment';
import type { Supposition } from '../domain/question';
import { textsOf } from './catalogue';
import { fill, type Language } from './languages';
import { spellers } from './names';

/** A hypothesis by its name. @param record the name of the record it is about, where it is about one */
export function suppositionName(s: Supposition, record: string | undefined, lang: Language): string {
  const say = (key: string, params: Readonly<Record<string, string>> = {}) =>
    fill(textsOf(lang)[key] ?? key, params, lang);
  const state = (id: string) => spellers(lang).name(id.toUpperCase());
  switch (s.kind) {
    case 'executive-agreement':
      return say('atlas.if.agreement', { first: state(s.between[0]), second: state(s.between[1]) });
    case 'mlat':
      return say('atlas.if.mlat', { first: state(s.between[0]), second: state(s.between[1]) });
    case 'instrument-lapses':
    case 'instrument-in-force':
      return record ?? s.instrument;
    case 'measure-repealed':
      return record ?? s.measure;
    case 'measure-adopted': {
      const kind = s.category === undefined ? '' : `, ${say(`atlas.category.${s.category}`)}`;
      return say('atlas.if.adopt', { first: `${state(s.state)}${kind}` });
    }
    case 'storage':
      return say('atlas.if.storage', { service: record ?? s.service, first: state(s.place) });
    case 'complies':
      return say('look.if.complies', { service: record ?? s.service, first: state(s.state) });
    case 'mlat-reform':
      return say('atlas.if.reform');
  }
}

/** A norm by its own name, or a supposed one in the words of the language. */
export const normName = (norm: Norm, lang: Language): string =>
  typeof norm === 'string' ? norm : suppositionName(norm, undefined, lang);
