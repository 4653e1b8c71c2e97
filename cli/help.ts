import { SUPPOSITION_FORMS } from '../domain/what-if/written';
import { LANGUAGES } from '../locales/speak';

const LANGUAGE_LINES = `    --lang TAG            language of the sentences: ${Object.keys(LANGUAGES).join(' ')}`
  .match(/.{1,74}(?= |$)/g)
  ?.map((line, i) => (i === 0 ? line : `                         ${line}`))
  .join('\n');

/** What `--help` says: complete, and short enough to be read. */
export const HELP = `Usage: lexloci <command>

lexloci assess <url|host|e-mail> --home KR
    Which law this address lives under: who may demand your data, past which
    judges, and what was lost when the data was moved. The answer comes from
    the bundled dataset; nothing is sent anywhere.

  The question
    --home CC             the state whose authorities concern you (needed)
    --on YYYY-MM-DD       the day of the law; today if not given
    --wary CC,CC          other states to look at as requesters
    --with NAME@HOST      whom you write to: their forum holds a copy
    --data KIND           only subscriber, traffic, stored-content or
                          live-content
  Yourself (each is optional; a rule that needs it will say so)
    --account-region CC   --phone-prefix +86     --citizenship CC,CC
    --residence CC        --tenant-country CC    --signed-up YYYY[-MM[-DD]]
    --choice WORD         --prefer ID,ID  forums you prefer, such as signal
  What if (may be given several times)
    --suppose HYPOTHESIS  one of
${SUPPOSITION_FORMS.map(({ example }) => `        ${example}`).join('\n')}
    --since YYYY-MM-DD    what has changed since that day
  The answer
    --explain             each step of the reasoning, with its records
${LANGUAGE_LINES}
    --json                the whole answer, format assessment/1

lexloci assess --jsonl < questions
    One question a line: {"url","home","on"?,"accountRegion"?,"wary"?, …}, one
    answer a line, in the same order. A broken line is answered by
    {"format":"error/1","line","error"}. Flags given are defaults for all.

lexloci data check [--dir PATH] [--on DAY] [--fix]
    Every fault of a dataset at once. --fix mends the formatting. Exit 1 if
    there is a fault.
lexloci data stats [--dir PATH] [--json | --markdown]
    What the dataset holds, and how it is known.
lexloci data diff A B [--on DAY] [--json]
    What two datasets (folders) answer differently, and why.
lexloci data due [--by age | impact] [--limit N] [--json]
    Which claims to open again next: never read or past their review first,
    or by how many answers (service and home) their records carry.
lexloci data why ID [--json]
    Which answers a record carries.
lexloci data new service|operator|jurisdiction|measure|instrument ID
    A new record in the house's form; data check then tells what it lacks.
lexloci texts glossary
    The legal terms in every language, as docs/glossary.md has them.

Any command takes --dataset PATH to answer from another dataset.
Exit codes: 0 answered (also when the service is unknown), 1 faults found,
2 wrong usage.
`;
