import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales/languages';
import { DOCUMENT_FORMAT } from '../../packs/document/shape';
import type { Draft } from '../../packs/making/draft';
import { stemOf } from '../../packs/making/edit';
import { renamed } from '../../packs/making/statement';

const PACK = 'pack';

export const emptyDraft = (original: Language): Draft => ({
  head: { format: DOCUMENT_FORMAT, slug: PACK, renewedEvery: 30, original, licence: 'CC BY 4.0' },
  statements: [],
  kept: [],
  identity: [],
  opened: [],
});

export type Change = (change: (draft: Draft) => Draft) => void;

/** The draft of this page. What only some have signed is signed by nobody once anything in it is another. */
export function useDraft(original: Language): { draft: Draft; change: Change; open: (draft: Draft) => void } {
  const [draft, setDraft] = useState(() => emptyDraft(original));
  const [isTouched, touch] = useState(false);
  const change: Change = useCallback((how) => {
    touch(true);
    setDraft((before) => {
      const { pack: _, ...now } = slugged(how(before), before);
      return now;
    });
  }, []);
  const open = useCallback((opened: Draft) => {
    touch(true);
    setDraft(opened);
  }, []);
  // Nothing of it is kept by the page: whoever closes it is asked whether they meant to.
  useEffect(() => {
    if (!isTouched) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTouched]);
  return { draft, change, open };
}

const titleOf = ({ head }: Draft): string => {
  const title = (head['title'] ?? {}) as Record<string, unknown>;
  return String(title[String(head['original'])] ?? '');
};

/** A pack gets its short name from its title until somebody writes another; its own records follow. */
function slugged(now: Draft, before: Draft): Draft {
  const [was, is] = [String(before.head['slug'] ?? ''), String(now.head['slug'] ?? '')];
  const isFree = was === is && before.before === undefined && was === (stemOf(titleOf(before)) || PACK);
  const slug = isFree ? stemOf(titleOf(now)) || PACK : is;
  if (slug === was) return now;
  const statements = renamed(now.statements, was, slug);
  return { ...now, head: { ...now.head, slug }, statements };
}
