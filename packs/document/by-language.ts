/** Words of a publisher, by language tag: said in the reader's language where they stand in it, else in the original. */
import { z } from 'zod';
import { text } from '../../domain/schema/claim';

/** `ko`, `pt-BR`, `zh-Hant`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a language tag such as ko or pt-BR');

export const byLanguage = (max: number) =>
  z.record(languageTag, text(max)).refine((words) => Object.keys(words).length > 0, { message: 'no language' });
