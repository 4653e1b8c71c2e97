import { useVoice } from '../voice';

/** What can fail while the rest goes on. Each has its sentence, with what may cure it. */
export type Fault =
  | 'dataset'
  | 'law'
  | 'answer'
  | 'read'
  | 'write'
  | 'erase'
  | 'language'
  | 'map'
  | 'part'
  | 'unfit'
  | 'unkept'
  | 'packs';

/** One sentence for each thing that failed; nothing where nothing did. */
export function Faults({ faults }: { faults: readonly (Fault | undefined)[] }) {
  const { say } = useVoice();
  return [...new Set(faults)].map(
    (fault) =>
      fault && (
        <p key={fault} class="fault" role="alert">
          {say(`error.${fault}`)}
        </p>
      ),
  );
}

/** Said where not even the English texts could be read: the one sentence that stands in the program itself. */
export const Wordless = () => (
  <p class="fault" role="alert" lang="en" dir="ltr">
    Lex Loci could not read its texts. Please install it again.
  </p>
);
