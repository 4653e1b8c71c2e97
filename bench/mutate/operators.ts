/** The slips a hand makes when it writes a rule: each one a small change of the source, for a test to notice. */
import { parseAst } from 'vite';
import * as words from '../../domain/words';

/** One change of one file: the text from `start` to `end` becomes `text`. */
export interface Mutant {
  file: string;
  line: number;
  operator: string;
  start: number;
  end: number;
  before: string;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

type Change = [operator: string, at: { start: number; end: number }, text: string];

/** Terms of the field: one is put for another of the same list. */
const LISTS = Object.values(words).filter((list): list is readonly string[] & typeof list => Array.isArray(list));
/** Calls that only clean or write a value: the value without them is what a forgetful hand would leave. */
const CLEANING = new Set(['trim', 'toUpperCase', 'toLowerCase', 'replace', 'normalize', 'flat']);
/** States that stand near each other and are easily taken for one another. */
const STATES = new Map([
  ['q.requester', 'q.situation.seat'],
  ['q.situation.seat', 'q.requester'],
  ['s.seat', 's.who.person.home'],
  ['c.state', 'c.s.seat'],
  ['c.s.seat', 'c.state'],
]);
const OPPOSITE = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['+', '-'],
  ['-', '+'],
]);

/** All mutants of a file, in the order of its text. Types are left alone: the compiler reads those. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const lang = file.endsWith('.tsx') ? 'tsx' : 'ts';
  const changes: Change[] = [];
  const text = (n: Node) => source.slice(n.start, n.end);
  walk(parseAst(source, { lang }) as unknown as Node, (node, parent) => changes.push(...changesOf(node, parent, text)));
  return changes
    .filter(([, at, to]) => source.slice(at.start, at.end) !== to)
    .map(([operator, { start, end }, to]) => ({
      file,
      line: source.slice(0, start).split('\n').length,
      operator,
      start,
      end,
      before: source.slice(start, end),
      text: to,
    }))
    .filter((m) => parses(source.slice(0, m.start) + m.text + source.slice(m.end), lang));
}

function parses(source: string, lang: 'ts' | 'tsx'): boolean {
  try {
    parseAst(source, { lang });
    return true;
  } catch {
    return false;
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const EXPRESSIONS_OF_TYPES = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function walk(node: Node, see: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  if (node.type === 'ImportDeclaration') return;
  if (EXPRESSIONS_OF_TYPES.has(node.type)) return walk(node.expression as Node, see, parent);
  if (node.type.startsWith('TS')) return;
  see(node, parent);
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(inner)) walk(inner, see, node);
}

function changesOf(node: Node, parent: Node | undefined, text: (n: Node) => string): Change[] {
  switch (node.type) {
    case 'Literal':
      return literal(node, parent);
    case 'UnaryExpression':
      return node.operator === '!' ? [['negation', node, `(${text(node.argument as Node)})`]] : [];
    case 'BinaryExpression': {
      const [left, right] = [node.left as Node, node.right as Node];
      const opposite = OPPOSITE.get(node.operator as string);
      return opposite === undefined ? [] : [['comparison', node, `${text(left)} ${opposite} ${text(right)}`]];
    }
    case 'LogicalExpression':
      return [node.left as Node, node.right as Node].map((side): Change => ['drop-condition', node, `(${text(side)})`]);
    case 'ConditionalExpression':
      return [node.consequent as Node, node.alternate as Node].map((b): Change => ['one-branch', node, `(${text(b)})`]);
    case 'IfStatement':
      return [['if-false', node.test as Node, 'false']];
    case 'ArrayExpression':
      return elements(node, text);
    case 'MemberExpression': {
      const other = STATES.get(text(node));
      return other === undefined ? [] : [['swap-state', node, other]];
    }
    case 'CallExpression':
      return call(node, text);
    case 'ReturnStatement':
      return node.argument === null
        ? []
        : [['return-empty', node.argument as Node, nothingLike(node.argument as Node)]];
    case 'ArrowFunctionExpression':
      return node.expression === true ? [['return-empty', node.body as Node, nothingLike(node.body as Node)]] : [];
    default:
      return [];
  }
}

/** The emptiest value that may stand where this one stood. */
function nothingLike(value: Node): string {
  if (value.type === 'ArrayExpression') return '[]';
  const callee = value.type === 'CallExpression' ? (value.callee as Node) : undefined;
  const method = callee?.type === 'MemberExpression' ? (callee.property as Node).name : undefined;
  if (typeof method === 'string' && /^(flatMap|filter|map|sort|slice)$/.test(method)) return '[]';
  return value.type === 'LogicalExpression' || value.type === 'BinaryExpression' ? 'false' : 'undefined';
}

function literal(node: Node, parent: Node | undefined): Change[] {
  const { value } = node;
  if (typeof value === 'boolean') return [['boolean', node, String(!value)]];
  if (typeof value === 'number') return [['number', node, String(value + 1)]];
  if (typeof value !== 'string' || (parent?.type === 'Property' && parent.key === node)) return [];
  const list = LISTS.find((l) => l.includes(value));
  const other = list?.[(list.indexOf(value) + 1) % list.length];
  const changes: Change[] = other === undefined ? [] : [['enum', node, `'${other}'`]];
  return /^[a-z-]+(\.[a-z-]+)+$/.test(value) ? [...changes, ['sentence-key', node, `'${value}x'`]] : changes;
}

function elements(node: Node, text: (n: Node) => string): Change[] {
  const all = (node.elements as (Node | null)[]).filter((e) => e !== null);
  if (all.length < 2) return [];
  return all.map((gone): Change => {
    const rest = all.filter((e) => e !== gone).map(text);
    return ['drop-element', node, `[${rest.join(', ')}]`];
  });
}

function call(node: Node, text: (n: Node) => string): Change[] {
  const callee = node.callee as Node;
  const args = node.arguments as Node[];
  const [first, second] = args;
  const changes: Change[] = [];
  if (first !== undefined && second !== undefined && isPlain(first) && isPlain(second)) {
    const swapped = [second, first, ...args.slice(2)].map(text).join(', ');
    changes.push(['swap-arguments', { start: first.start, end: args.at(-1)?.end ?? second.end }, swapped]);
  }
  if (callee.type === 'Identifier') return [...changes, ...named(String(callee.name), node, args, text)];
  if (callee.type !== 'MemberExpression') return changes;
  const [object, property] = [callee.object as Node, callee.property as Node];
  const name = String(property.name);
  const alone = text(object);
  if (name === 'filter') changes.push(['drop-filter', node, alone]);
  if (name === 'sort' || name === 'toSorted') changes.push(['drop-sort', node, alone]);
  if (name === 'slice') changes.push(['drop-slice', node, alone]);
  if (CLEANING.has(name)) changes.push(['drop-escape', node, alone]);
  if (name === 'every') changes.push(['every-some', property, 'some']);
  if (name === 'some') changes.push(['every-some', property, 'every']);
  if (name === 'find' && first !== undefined) changes.push(['find-first', first, '() => true']);
  return changes;
}

const isPlain = (n: Node): boolean => n.type !== 'ArrowFunctionExpression' && n.type !== 'SpreadElement';

/** Calls of our own whose absence is a slip of its own: a day, a doubt, a code forgotten. */
function named(name: string, node: Node, args: Node[], text: (n: Node) => string): Change[] {
  const first = args[0] === undefined ? '' : text(args[0]);
  if (name === 'current') return [['skip-date', node, `[...(${first})]`]];
  if (name === 'latest') return [['skip-date', node, `(${first})[0]`]];
  if (name === 'isSettled') return [['skip-settled', node, 'true']];
  if (name === 'code') return [['drop-escape', node, first]];
  return [];
}
