import { useVoice } from '../voice';

/** Entries of a list nobody has an answer for: how many, and each as it was typed. */
export function Folds({ title, entries }: { title: string; entries: readonly string[] }) {
  const { number } = useVoice();
  if (entries.length === 0) return null;
  const counts = new Map<string, number>();
  for (const name of entries.map(domainOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (
    <details open={entries.length <= 10}>
      <summary>
        {title}: {number(entries.length)}
      </summary>
      <ul class="inline">
        {[...counts].map(([name, count]) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {count > 1 && ` (${number(count)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whose mailbox it is nobody needs to read here: the domain is what was looked for. */
const domainOf = (entry: string): string => entry.replace(/^.*@/, '').replace(/>$/, '');
