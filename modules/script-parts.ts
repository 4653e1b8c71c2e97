import { parseAst } from 'vite';

/** Where the scripts of a background leave what later ones use of them. */
const PARTS = 'globalThis.lexLociParts';

/**
 * A chunk of the build as a script that may be loaded at any time: what it imports from earlier scripts it takes from their
 * offer, and what it exports is its own. Nothing that is offered is ever assigned anew (`import/no-mutable-exports`), so that
 * taking it once is enough.
 *
 * @param earlier names of the scripts that are there before it
 * @throws Error where it needs anything else
 */
export function asPart(code: string, file: string, earlier: readonly string[]): string {
  const fail = (what: string): never => {
    throw new Error(`${file} ${what}; before it there is only ${earlier.join(', ') || 'nothing'}`);
  };
  const taken: string[] = [];
  const offered: string[] = [];
  let body = '';
  let at = 0;
  for (const statement of parseAst(code).body) {
    if (statement.type === 'ImportDeclaration') {
      const from = /^\.\/([\w-]+)\.js$/.exec(statement.source.value)?.[1];
      if (from === undefined || !earlier.includes(from)) fail(`imports ${statement.source.value}`);
      const names = statement.specifiers.map((specifier) =>
        specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
          ? `${specifier.imported.name}: ${specifier.local.name}`
          : fail(`takes ${statement.source.value} as a whole`),
      );
      if (names.length > 0) taken.push(`const { ${names.join(', ')} } = ${PARTS}['${from}'];`);
    } else if (statement.type === 'ExportNamedDeclaration' && statement.declaration === null) {
      for (const { exported, local } of statement.specifiers)
        if (exported.type === 'Identifier' && local.type === 'Identifier')
          offered.push(`${exported.name}: ${local.name}`);
        else fail('exports under a name that is none');
    } else if (statement.type.startsWith('Export')) fail(`exports by ${statement.type}`);
    else continue;
    body += code.slice(at, statement.start);
    at = statement.end;
  }
  body += code.slice(at);
  const offer =
    offered.length === 0 ? '' : `(${PARTS} ??= {})['${file.replace(/\.js$/, '')}'] = { ${offered.join(', ')} };`;
  return `(() => {\n${taken.join('\n')}\n${body}\n${offer}\n})();\n`;
}
