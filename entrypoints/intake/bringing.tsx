import { useEffect } from 'preact/hooks';
import { UNKEPT } from '../../components/fields/unkept';
import { useVoice } from '../../components/voice';
import { textOf } from '../../packs/carrier/bytes';
import type { Fault } from '../../packs/fault';

interface Props {
  onText: (text: string) => void;
  /** It is not even looked into: an archive, a giant. */
  onFaults: (faults: readonly Fault[]) => void;
}

/**
 * Paste, file and drop, equal in rank. What is pasted is taken from the clipboard and never let into the field: two
 * megabytes there hold a browser up for a minute. What a file is called, and of which type it is, means nothing.
 */
export function Bringing({ onText, onFaults }: Props) {
  const { say } = useVoice();
  const bring = async (data: DataTransfer | null): Promise<void> => {
    const [file] = data?.files ?? [];
    if (file !== undefined) await read(file);
    else onText(data?.getData('text/plain') ?? '');
  };
  const read = async (file: Blob): Promise<void> => {
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    if ('value' in text) onText(text.value);
    else onFaults(text.faults);
  };
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void bring(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      // What is pasted into another field is meant for that field.
      const { target } = event;
      if (target instanceof Element && target.id !== 'paste' && target.matches('input, textarea')) return;
      event.preventDefault();
      void bring(event.clipboardData);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  });
  return (
    <div class="bringing">
      <label for="paste">{say('intake.paste')}</label>
      <textarea {...UNKEPT} id="paste" rows={2} dir="ltr" spellcheck={false} value="" />
      <label for="file">{say('intake.file')}</label>
      <input
        {...UNKEPT}
        type="file"
        id="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void read(file);
          // The same file may be chosen once more.
          currentTarget.value = '';
        }}
      />
      <p class="why">{say('intake.drop')}</p>
    </div>
  );
}
