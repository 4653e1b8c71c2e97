import { EMPTY_PROFILE } from '../../../components/profile';
import { concernOf, secondLane } from '../../../domain/answer/lanes';
import { ledgerOf } from '../../../domain/answer/ledger';
import type { Assessment } from '../../../domain/assessment';
import { learnFromDisk } from '../../../locales/from-disk';
import type { Language } from '../../../locales/languages';
import { LANGUAGES } from '../../../locales/own-names';
import { speak, type Voice } from '../../../locales/voice';
import { ask } from '../../../shell/core/ask';
import { bundled } from '../../data/bundled';

/** What somebody must have read after five seconds, in words of one language. */
export interface Expected {
  language: Language;
  level: string;
  /** The cause, as the core puts it. */
  sentence: string;
  /** Each decision before what was written, or that there is none. */
  deciders: string[];
  /** The state behind the service where it needs less, and who is enough there. */
  beside: string[];
  /** The sentence names that state already: then its drawing may stand below the first screen. */
  isSaid: boolean;
  /** Whether the operator can read it. */
  readable: string;
  isSealed: boolean;
}

const languages = Object.keys(LANGUAGES) as Language[];
for (const language of languages) learnFromDisk(language);

/** What the core, asked here, has to say of a service seen from a home, in every language. */
export function expectedOf(host: string, home: string): Expected[] {
  const answer = ask(host, home, EMPTY_PROFILE, bundled, { alternatives: false });
  return languages.map((language) => inWords(answer, speak(language)));
}

function inWords(a: Assessment, voice: Voice): Expected {
  const { say, term, whole, stateName, language } = voice;
  const [lead] = a.findings;
  const second = secondLane(a);
  const { chosen } = ledgerOf(a, concernOf(a)).lines['stored-content'];
  const gates = (chosen?.filters ?? [])
    .filter(({ part }) => part !== 'central-authority')
    .map((f) => say('gate.in', { body: say(`body.${f.authorizer}`), state: stateName(f.jurisdiction) }));
  const open = chosen === undefined ? 'road.unknown' : 'road.no-gate';
  return {
    language,
    level: term('level', a.level),
    sentence: lead ? whole(lead) : '',
    deciders: gates.length > 0 ? gates : [say(open)],
    beside: second ? [stateName(second.state), say(second.line === true ? 'lane.line' : `body.${second.decides}`)] : [],
    isSaid: [lead, ...(lead?.also ?? [])].some(
      (said) => said?.key.startsWith('holder.') === true && said.params['stateOther'] === second?.state,
    ),
    readable: a.encryption.content === 'end-to-end-default' ? say('lock') : '',
    isSealed: a.encryption.content === 'end-to-end-default',
  };
}
