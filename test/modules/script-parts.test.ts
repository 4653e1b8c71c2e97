import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asPart } from '../../modules/script-parts';

const LAW = `const one = 1;\nfunction twice(n) { return 2 * n; }\nglobalThis.answer = twice(one);\nexport { one as a, twice as $ };\n`;
const HEARING = `import { a as first, $ as double } from "./law.js";\nglobalThis.heard = double(first + 1);\n`;

describe('a script that stands on another', () => {
  it('takes from it what it imports, and neither leaves anything else behind', () => {
    const worker = createContext({});
    runInContext(asPart(LAW, 'law.js', []), worker);
    runInContext(asPart(HEARING, 'law-packs.js', ['law']), worker);
    expect(worker).toMatchObject({ answer: 2, heard: 4 });
    expect(Object.keys(worker).sort()).toEqual(['answer', 'heard', 'lexLociParts']);
  });

  it('joins its offer to those that are there', () => {
    const worker = createContext({});
    runInContext(asPart(LAW, 'law.js', []), worker);
    runInContext(asPart('const b = 3; export { b };', 'law-packs.js', ['law']), worker);
    expect(runInContext('JSON.stringify(Object.keys(lexLociParts))', worker)).toBe('["law","law-packs"]');
    expect(runInContext("lexLociParts['law-packs'].b", worker)).toBe(3);
  });

  it('fails the build where it needs what is not there before it, and says what is', () => {
    expect(() => asPart(HEARING, 'law-packs.js', [])).toThrow(
      'law-packs.js imports ./law.js; before it there is only nothing',
    );
    expect(() => asPart('import x from "node:fs";', 'packs.js', ['law', 'law-packs'])).toThrow(
      'packs.js imports node:fs; before it there is only law, law-packs',
    );
  });

  it('fails the build where it imports or exports in a way that is not followed', () => {
    const part = (code: string) => () => asPart(code, 'packs.js', ['law']);
    expect(part('import * as law from "./law.js";')).toThrow('packs.js takes ./law.js as a whole');
    expect(part('import law from "./law.js";')).toThrow('packs.js takes ./law.js as a whole');
    expect(part('export default 1;')).toThrow('packs.js exports by ExportDefaultDeclaration');
    expect(part('export const x = 1;')).toThrow('packs.js exports by ExportNamedDeclaration');
    expect(part('const x = 1; export { x as "no name" };')).toThrow('packs.js exports under a name that is none');
  });
});
