/** docs/glossary.md: the legal terms of every language side by side, for translators and lawyers to check. */
import type { Texts } from '../../locales/catalogue';
import { readTexts } from '../../locales/from-disk';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { AUTHORIZERS, LEVELS, ROUTE_KINDS, THRESHOLDS, VERDICTS } from '../../domain/words';
import { table } from './markdown';

/** A table of twenty languages cannot be read. */
const ABREAST = 5;

const FAMILIES: readonly { family: string; title: string; terms: readonly string[] }[] = [
  { family: 'authorizer', title: 'Who decides', terms: AUTHORIZERS },
  { family: 'threshold', title: 'What must be shown', terms: THRESHOLDS },
  { family: 'route', title: 'Ways to the data', terms: ROUTE_KINDS },
  { family: 'level', title: 'Levels', terms: LEVELS },
  { family: 'verdict', title: 'Verdicts', terms: VERDICTS },
];

/** What pages say of a term where it stands, on a press, under the pointer and to the keyboard. */
const EXPLAINED = 'explain';

/** The page. It changes only with the texts; a term a language does not have yet stands in English. */
export function glossary(): string {
  const languages = Object.keys(LANGUAGES) as Language[];
  const texts = new Map(languages.map((language) => [language, readTexts(language, ['terms', 'screen', 'elsewhere'])]));
  const explained = Object.keys(texts.get('en') ?? {}).flatMap((key) =>
    key.startsWith(`${EXPLAINED}.`) ? [key.slice(EXPLAINED.length + 1)] : [],
  );
  const families = [...FAMILIES, { family: EXPLAINED, title: 'What a term means to a reader', terms: explained }];
  const groups = Array.from({ length: Math.ceil(languages.length / ABREAST) }, (_, i) =>
    languages.slice(i * ABREAST, (i + 1) * ABREAST),
  );
  return [
    '# Glossary',
    '',
    'The legal terms of the program as each language says them. A term is the same wherever it is said, so it is changed',
    'in `locales/<tag>/terms.json` and then in every sentence of that language that uses it. What a term means, as pages say',
    'it where the term stands, is in `locales/<tag>/screen.json` and `elsewhere.json`.',
    '',
    'Written by `lexloci texts glossary > docs/glossary.md`; do not edit by hand.',
    '',
    ...families.flatMap(({ family, title, terms }) => [
      `## ${title} (\`${family}\`)`,
      '',
      ...groups.flatMap((group) => [
        ...table(
          ['Term', ...group.map((language) => `${LANGUAGES[language]} (${language})`)],
          terms.map((term) => [`\`${term}\``, ...group.map((language) => said(texts.get(language), family, term))]),
        ),
        '',
      ]),
    ]),
  ].join('\n');
}

const said = (texts: Texts | undefined, family: string, term: string): string => texts?.[`${family}.${term}`] ?? '';
