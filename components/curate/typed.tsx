export type Typing = readonly [typed: Readonly<Record<string, string>>, type: (name: string, text: string) => void];

interface Props {
  /** Of the field, and its id. */
  name: string;
  label: string;
  typing: Typing;
  isSecret?: boolean;
  why?: string;
}

/** A line that belongs to no document: a name, an address, a passphrase. The browser is told to forget it. */
export function Typed({ name, label, typing: [typed, type], isSecret = false, why }: Props) {
  const common = {
    id: name,
    autocomplete: 'off',
    'aria-describedby': why === undefined ? undefined : `${name}-why`,
    value: typed[name] ?? '',
    onInput: (event: { currentTarget: HTMLInputElement }) => type(name, event.currentTarget.value),
  } as const;
  return (
    <div class="choice">
      <label for={name}>{label}</label>
      {isSecret ? <input {...common} type="password" /> : <input {...common} type="text" dir="auto" />}
      {why !== undefined && (
        <p id={`${name}-why`} class="why">
          {why}
        </p>
      )}
    </div>
  );
}
