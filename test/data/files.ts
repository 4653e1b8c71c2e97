import { fileURLToPath } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { check, type Checked, type SourceFile } from '../../domain/check/check';
import { canonical } from '../../domain/check/json-text';
import type { Folder } from '../../domain/schema';
import { readFiles } from '../../cli/files';

export const SMALL = fileURLToPath(new URL('small/', import.meta.url));

export const isPublicSuffix = (host: string): boolean => getPublicSuffix(host) === host;

/** Checks files on a fixed day, as the command does; the bundled dataset is checked on the day of its version. */
export const checked = (files: readonly SourceFile[], on = '2026-11-24', version?: string): Checked =>
  check(files, { on, isPublicSuffix, version });

// Records are changed as plain JSON here: a bad example is by definition none of the shapes.
// eslint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** The small dataset with one record changed, added (from nothing) or, if the change returns null, taken away. */
export function changed(
  name: string,
  change: (record: Json) => unknown,
  files: SourceFile[] = readFiles(SMALL),
): SourceFile[] {
  const [folder, stem] = name.split('/') as [Folder, string];
  const before = files.find((f) => f.folder === folder && f.stem === stem);
  const record = before === undefined ? {} : JSON.parse(before.text);
  const result = change(record);
  const rest = files.filter((f) => f !== before);
  if (result === null) return rest;
  const text = typeof result === 'string' ? result : canonical(record);
  return [...rest, { folder, stem, text }];
}

/** Faults as `file › field: text`, notes included. */
export function messages(files: readonly SourceFile[]): string[] {
  const { faults, notes } = checked(files, '2026-11-24', '2026-11-23');
  return [...faults, ...notes].map((f) => `${f.file} › ${f.field}: ${f.text}`);
}
