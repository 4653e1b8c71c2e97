/** `lexloci page`: which services a recorded page, or a list of hosts, speaks through, and what answered. */
import { assess } from '../../domain/assess';
import type { Dataset } from '../../domain/dataset';
import { answered, type Answered, besideRecord } from '../../evidence/answered';
import { pageAnswer, type PageAnswer } from '../../evidence/page';
import type { Places } from '../../evidence/places/open';
import type { Recorded } from '../../evidence/recorded';
import { findingText } from '../../locales/sentences';
import { learnFromDisk } from '../../locales/from-disk';
import type { Language } from '../../locales/languages';
import { speak } from '../../locales/voice';
import type { Command } from '../command';
import { open } from '../open';
import { insidePage, pagesTable, type Told } from '../print/inside';
import { showsWeight, voice } from '../print/voice';
import type { Arguments } from '../read/args';
import { FIELDS } from '../read/fields';
import { LANG, languageOf } from '../read/language';
import { readPlaces } from '../read/places';
import { draftOf } from '../read/question';
import { recordings } from '../read/recordings';
import { UsageError } from '../read/usage-error';

/** What else of a question concerns a page. */
const ASKED = new Set(['on', 'wary']);

export const pageCommand: Command = {
  name: 'page',
  usage: 'FILE.har … [--home KR]\n--hosts FILE [--home KR]',
  about:
    'Which services a page speaks through: of a recording of its requests (HAR, from the network tools of a browser), or of a list of hosts, one a line; - reads standard input. Several pages at once give a table. Nothing is sent anywhere.',
  groups: [
    {
      title: 'The page',
      flags: {
        hosts: { value: 'FILE', about: 'a plain list of hosts or addresses, one a line; # begins a remark' },
        ...Object.fromEntries(FIELDS.filter(({ flag }) => ASKED.has(flag)).map((field) => [field.flag, field])),
        places: {
          value: 'FILE',
          about: 'a table of addresses, one "first,last,CC" a line, to tell in which state each server stands',
        },
        home: { value: 'CC', about: 'the state whose authorities concern you; without it no level is told' },
        lang: LANG,
        json: { about: 'the whole answer, format page/1; several pages as pages/1' },
      },
    },
  ],
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  run,
};

/** @returns 0, answered. @throws UsageError with every fault of every file */
async function run(args: Arguments): Promise<number> {
  const lang = languageOf(args);
  learnFromDisk(lang);
  const list = args.text('hosts');
  if (list === undefined && args.words.length === 0)
    throw new UsageError('no recording given; write lexloci page FILE.har, or lexloci page --hosts FILE');
  const pages = recordings(args.words, list);
  const dataset = await open(args.text('dataset'));
  const table = args.text('places');
  const places = table === undefined ? undefined : readPlaces(table);
  const told = pages.map((page) => tell(page, args, dataset, places));
  console.log(args.has('json') ? JSON.stringify(asData(told, lang), null, 2) : inWords(told, lang));
  return 0;
}

function tell({ seen, answers }: Recorded, args: Arguments, dataset: Dataset, places: Places | undefined): Told {
  const draft = draftOf(args, dataset);
  const { home } = draft.person;
  // Where nobody asks, the core is asked for nobody: what it then says of seat and place holds, and nothing else is told.
  const ask = (given: string) =>
    assess({ ...draft, given, person: { ...draft.person, home: home ?? '' }, alternatives: false }, dataset);
  const answer = pageAnswer(seen, ask, dataset, draft.on);
  return {
    ...answer,
    ...(home === undefined ? { services: [...answer.services].sort(byName) } : { home: home.toUpperCase() }),
    on: draft.on,
    dataset: dataset.version,
    ...(places && { places: places.source }),
    answered: answered(answers, places).map((one) => ({ ...one, record: besides(one, answer) })),
  };
}

/** What the record of the service behind a host says of its places, and whether that agrees with what answered. */
function besides({ host, told }: Answered, { services }: PageAnswer): Told['answered'][number]['record'] {
  const service = services.find(({ by }) => by.some((seen) => seen.host === host));
  const places = service?.places ?? [];
  return { places, says: besideRecord(told, places) };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

const inWords = (told: readonly Told[], lang: Language): string => {
  const [only] = told;
  const v = voice(lang, showsWeight());
  const lines =
    only !== undefined && told.length === 1 ? insidePage(only, speak(lang), v) : pagesTable(told, speak(lang), v);
  return lines.join('\n');
};

function asData(told: readonly Told[], lang: Language): object {
  const pages = told.map((page) => {
    const hasHome = page.home !== undefined;
    const services = page.services.map(({ level, lead, ...rest }) => ({
      ...rest,
      ...(hasHome && { level, text: lead && findingText(lead, lang), lead }),
    }));
    const mail = page.mail.map(({ domain, at }) => ({
      domain,
      at: at && { id: at.id, name: at.name, passesOn: at.passesOn },
    }));
    return { ...page, services, mail };
  });
  return pages.length === 1 ? (pages[0] ?? {}) : { format: 'pages/1', pages };
}
