import { useVoice } from '../voice';

/** Entries of a list nobody has an answer for: how many, and each as it was typed. */
export function Folds({ title, entries }: { title: string; entries: readonly string[] }) {
  const { number } = useVoice();
  if (entries.length === 0) return null;
  const counts = Map.groupBy(entries, (entry) => entry.replace(/^.*@/, '').replace(/>$/, ''));
  return (
    <details open={entries.length <= 10}>
      <summary>
        {title}: {number(entries.length)}
      </summary>
      <ul class="inline">
        {[...counts].map(([name, all]) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {all.length > 1 && ` (${number(all.length)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
