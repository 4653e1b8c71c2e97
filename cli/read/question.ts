/** Reading a question from flags, with the table of its fields. */
import type { Dataset } from '../../domain/dataset';
import { dayOfQuestion } from '../../domain/question';
import { SUPPOSITION_FORMS } from '../../domain/what-if/written';
import type { FlagGroup } from '../command';
import type { Arguments } from './args';
import { type Draft, FIELDS } from './fields';
import { today } from './today';

/** The flags as the help shows them, under their headings. */
export const QUESTION_GROUPS: readonly FlagGroup[] = [...new Set(FIELDS.map((f) => f.group))].map((title) => ({
  title,
  flags: Object.fromEntries(FIELDS.filter((f) => f.group === title).map((f) => [f.flag, f])),
  ...(title === 'What if' && { examples: SUPPOSITION_FORMS.map(({ example }) => example) }),
}));

/** Several fields' worth of a question, joined. */
export const joined = (parts: readonly Partial<Draft>[]): Draft =>
  parts.reduce<Draft>((all, { person, ...rest }) => ({ ...all, ...rest, person: { ...all.person, ...person } }), {
    person: {},
  });

/** The question as the flags put it; `home` may still be missing where each line brings its own. @throws UsageError */
export function draftOf(args: Arguments, dataset: Dataset): Draft & { on: string } {
  const said = joined(
    FIELDS.flatMap(({ flag, take }) => {
      const given = args.texts(flag);
      return given.length === 0 ? [] : take(given, `--${flag}`, dataset);
    }),
  );
  // Whoever names a day asks for that day, whatever the clock says.
  return { ...said, ...(said.on === undefined ? dayOfQuestion(today(), dataset.version) : { on: said.on }) };
}
