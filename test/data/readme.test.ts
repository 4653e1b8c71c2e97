import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../domain/check/json-text';
import type { SourceFile } from '../../domain/check/check';
import type { Folder } from '../../domain/schema';
import { readFiles } from '../../cli/files';
import { changed, messages, SMALL } from './files';

const page = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

/** `<!-- example: services/example-mail -->` and the JSON below it. */
const examples = [...page.matchAll(/<!-- example: (\w+)\/([\w-]+) -->\s+```json\n(.*?)```/gs)].map(
  ([, folder = '', stem = '', text = '']): SourceFile => ({
    folder: folder as Folder,
    stem,
    text: canonical(JSON.parse(text)),
  }),
);

describe('the guidelines for curators', () => {
  it('explain one record of each kind', () => {
    expect(examples.map((e) => e.folder).sort()).toEqual([
      'groups',
      'instruments',
      'jurisdictions',
      'measures',
      'operators',
      'services',
    ]);
  });

  it('show only records that hold', () => {
    const eea = {
      kind: 'group',
      id: 'eea',
      name: 'EEA',
      members: [{ value: ['ie'], basis: 'cited', confidence: 'medium', sources: [{ title: 'EEA Agreement' }] }],
    };
    const inc = changed(
      'operators/example-inc',
      (r) =>
        void Object.assign(r, {
          kind: 'operator',
          id: 'example-inc',
          name: 'Example Inc.',
          seat: [{ ...eea.members[0], value: 'us' }],
        }),
      readFiles(SMALL),
    );
    const around = changed('groups/eea', (r) => void Object.assign(r, eea), inc);
    expect(messages([...around, ...examples])).toEqual([]);
  });
});
