import { isLanguage } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import type { Json } from '../../packs/document/table/claims';
import { useVoice } from '../voice';
import { useDesk, useMarks } from './desk';
import type { InputProps } from './lines';
import { useFieldName } from './words';

interface Props extends InputProps<unknown> {
  most: number;
  /** Languages whose words are older than the original's. */
  behind?: readonly string[];
}

/** Plain words by language: the original first, the others beneath it, each with its language before it. */
export function Words({ field, most, id, value, behind = [], onChange }: Props) {
  const { say } = useVoice();
  const { original } = useDesk();
  const name = useFieldName()(field.name);
  const words = (typeof value === 'object' && value !== null ? value : {}) as Json;
  const tags = [original, ...Object.keys(words).filter((tag) => tag !== original)];
  const others = Object.entries(LANGUAGES).filter(([tag]) => !tags.includes(tag));
  const change = (tag: string, text: string | undefined) => {
    const { [tag]: _, ...rest } = words;
    const now = text === undefined ? rest : { ...words, [tag]: text };
    onChange(Object.keys(now).length === 0 ? undefined : now);
  };
  return (
    <div class="choice">
      {tags.map((tag) => (
        <Said
          key={tag}
          id={`${id}.${tag}`}
          also={tag === original ? id : undefined}
          tag={tag}
          label={`${name} (${isLanguage(tag) ? LANGUAGES[tag] : tag})`}
          text={typeof words[tag] === 'string' ? words[tag] : ''}
          isLong={most > 120}
          isBehind={behind.includes(tag)}
          onInput={(text) => change(tag, text === '' && tag === original ? undefined : text)}
          onRemove={tag === original ? undefined : () => change(tag, undefined)}
        />
      ))}
      <select
        autocomplete="off"
        aria-label={`${name}: ${say('curate.words.add')}`}
        value=""
        onChange={(event) => event.currentTarget.value !== '' && change(event.currentTarget.value, '')}
      >
        <option value="">{say('curate.words.add')}</option>
        {others.map(([tag, own]) => (
          <option key={tag} value={tag} lang={tag}>
            {own}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SaidProps {
  id: string;
  also: string | undefined;
  tag: string;
  label: string;
  text: string;
  isLong: boolean;
  isBehind: boolean;
  onInput: (text: string) => void;
  onRemove: (() => void) | undefined;
}

function Said({ id, also, tag, label, text, isLong, isBehind, onInput, onRemove }: SaidProps) {
  const { say } = useVoice();
  const marks = useMarks(id, also);
  const common = {
    ...marks,
    lang: tag,
    dir: 'auto' as const,
    value: text,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div>
      <label for={id}>{label}</label>
      {isLong ? <textarea {...common} rows={2} /> : <input {...common} type="text" />}
      {isBehind && <p class="stale">{say('heard.behind')}</p>}
      {onRemove && (
        <button type="button" class="small" onClick={onRemove}>
          {say('options.remove', { name: label })}
        </button>
      )}
    </div>
  );
}
