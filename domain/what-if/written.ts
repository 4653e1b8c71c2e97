/** `executive-agreement:KR,US` and its kin: what a person can write to ask "what if". */
import type { Supposition } from '../assessment';
import type { Dataset } from '../dataset';
import { CATEGORIES, type Category } from '../words';

/** The forms, for help texts; each with an example that works on the bundled data. */
export const SUPPOSITION_FORMS: readonly { form: string; example: string }[] = [
  { form: 'executive-agreement:STATE,STATE', example: 'executive-agreement:KR,US' },
  { form: 'mlat:STATE,STATE', example: 'mlat:VN,US' },
  { form: 'lapse:INSTRUMENT', example: 'lapse:gb-us-data-access-agreement' },
  { form: 'in-force:INSTRUMENT', example: 'in-force:budapest-2ap' },
  { form: 'adopt:STATE[,CATEGORY]', example: 'adopt:KR,mail' },
  { form: 'repeal:MEASURE', example: 'repeal:ru-152-fz-18-5' },
  { form: 'storage:SERVICE,STATE', example: 'storage:gmail,KR' },
  { form: 'complies:SERVICE,STATE', example: 'complies:telegram,RU' },
  { form: 'mlat-reform', example: 'mlat-reform' },
];

/** @returns the supposition, or one line saying what names nothing and what would. */
export function parseSupposition(text: string, dataset: Dataset): Supposition | { error: string } {
  const [kind = '', rest = ''] = text.trim().toLowerCase().split(/:(.*)/s);
  const names = rest
    .split(',')
    .map((n) => n.trim())
    .filter((n) => n !== '');
  const [a = '', b = ''] = names;
  const state = (s: string) => dataset.jurisdictions.has(s) && s !== 'eu';
  const wrong = (what: string) => ({ error: `--suppose ${text}: ${what}` });
  switch (kind) {
    case 'executive-agreement':
    case 'mlat':
      return names.length === 2 && state(a) && state(b) && a !== b
        ? { kind, between: [a, b] }
        : wrong(`name two different states, e.g. ${kind}:KR,US`);
    case 'lapse':
    case 'in-force':
      if (!dataset.instruments.has(a)) return wrong(unknown('instrument', a, dataset.instruments.keys()));
      return kind === 'lapse'
        ? { kind: 'instrument-lapses', instrument: a }
        : { kind: 'instrument-in-force', instrument: a };
    case 'adopt':
      if (!state(a)) return wrong('name a state first, e.g. adopt:KR,mail');
      if (b === '') return { kind: 'measure-adopted', state: a };
      return (CATEGORIES as readonly string[]).includes(b)
        ? { kind: 'measure-adopted', state: a, category: b as Category }
        : wrong(`"${b}" is no category; known: ${CATEGORIES.join(', ')}`);
    case 'repeal':
      return dataset.measures.has(a)
        ? { kind: 'measure-repealed', measure: a }
        : wrong(unknown('measure', a, dataset.measures.keys()));
    case 'complies':
      if (!dataset.services.has(a)) return wrong(unknown('service', a, dataset.services.keys()));
      return state(b)
        ? { kind, service: a, state: b }
        : wrong('name the state whose localization laws it obeys, e.g. complies:telegram,RU');
    case 'storage':
      if (!dataset.services.has(a)) return wrong(unknown('service', a, dataset.services.keys()));
      return state(b)
        ? { kind: 'storage', service: a, place: b }
        : wrong('name the state the data moves to, e.g. storage:gmail,KR');
    case 'mlat-reform':
      return rest === '' ? { kind } : wrong('mlat-reform takes nothing after it');
    default:
      return wrong(`no such hypothesis; write one of ${SUPPOSITION_FORMS.map((f) => f.form).join('  ')}`);
  }
}

/** Names the nearest ids, so that a slip of the pen is mended at once. */
function unknown(what: string, id: string, ids: Iterable<string>): string {
  const parts = id.split('-').filter((p) => p.length > 1);
  const near = [...ids].filter((other) => parts.some((p) => other.includes(p))).slice(0, 5);
  return `"${id}" is no ${what} in the dataset${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`;
}

/** A supposition as it is written, the way `parseSupposition` reads it. */
export function suppositionText(s: Supposition): string {
  switch (s.kind) {
    case 'executive-agreement':
    case 'mlat':
      return `${s.kind}:${s.between.map((state) => state.toUpperCase()).join(',')}`;
    case 'instrument-lapses':
      return `lapse:${s.instrument}`;
    case 'instrument-in-force':
      return `in-force:${s.instrument}`;
    case 'measure-adopted':
      return `adopt:${s.state.toUpperCase()}${s.category === undefined ? '' : `,${s.category}`}`;
    case 'measure-repealed':
      return `repeal:${s.measure}`;
    case 'storage':
      return `storage:${s.service},${s.place.toUpperCase()}`;
    case 'complies':
      return `complies:${s.service},${s.state.toUpperCase()}`;
    case 'mlat-reform':
      return 'mlat-reform';
  }
}

/** The record a supposition is about, by name, where it is about one. */
export function recordNamed(s: Supposition, dataset: Dataset): string | undefined {
  switch (s.kind) {
    case 'instrument-lapses':
    case 'instrument-in-force':
      return dataset.instruments.get(s.instrument)?.name;
    case 'measure-repealed':
      return dataset.measures.get(s.measure)?.name;
    case 'storage':
    case 'complies':
      return dataset.services.get(s.service)?.name;
    case 'executive-agreement':
    case 'mlat':
    case 'measure-adopted':
    case 'mlat-reform':
      return undefined;
  }
}
