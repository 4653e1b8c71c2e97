import type { Command } from '../command';
import { glossary } from '../print/glossary';

export const textsGlossary: Command = {
  name: 'texts glossary',
  usage: '',
  about: 'The legal terms in every language, as docs/glossary.md has them.',
  run: () => {
    process.stdout.write(glossary());
    return 0;
  },
};
