import { type Alias, Composer, type Document, isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, Parser, visit } from 'yaml';
import type { Problem } from '../domain/problem';
import { errorAt, type Finding, type Locate, type Path, type Place } from './place';
import { explainYamlError, UNCLOSED_QUOTE } from './yaml-errors';

/** Deeper than any entry or flow needs; the parser itself would exhaust the stack of the process. */
const MAX_DEPTH = 40;
const MAX_ALIASES = 100;

/** A file read as YAML 1.2: plain data and the way back to its text. */
export interface YamlSource {
  readonly value: unknown;
  readonly at: Locate;
}

export type YamlResult =
  | { readonly kind: 'read'; readonly source: YamlSource; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Refused where the text has no meaning that one could go on checking; duplicate keys are problems, but the rest is still read. */
export function parseYaml(file: string, text: string): YamlResult {
  const conflicts = conflictMarks(file, text);
  if (conflicts.length > 0) return { kind: 'refused', problems: conflicts };
  const composed = compose(file, text);
  if (composed.kind === 'refused') return composed;
  const { doc, lines } = composed;
  const place = (offset: number): Place => toPlace(file, lines, offset);
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null && doc.errors.length === 0)) return refuse(place(0), EMPTY);
  const problems = syntaxProblems(doc, lines, (offset) => place(pastSpaces(text, offset)));
  if (doc.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { kind: 'refused', problems };
  problems.push(...looseCommas(doc, place));
  const strangers = unknownAliases(doc, place);
  if (strangers.length > 0) return { kind: 'refused', problems: [...problems, ...strangers] };
  const plain = toPlain(doc);
  if (plain.kind === 'too-big') return { kind: 'refused', problems: [...problems, errorAt(place(firstAlias(doc)), TOO_BIG)] };
  return { kind: 'read', source: { value: plain.value, at: locator(doc, place) }, problems };
}

const EMPTY: Finding = { rule: 'empty-file', message: 'The file is empty.', fix: 'Write something into it, or delete it.' };
const TOO_DEEP: Finding = { rule: 'deep-nesting', message: `More than ${MAX_DEPTH} levels stand inside each other here.`, fix: 'Take out the surplus brackets or indentation.' };

/**
 * One fault can make many: a tab makes nonsense of its neighbours, a quotation mark that is never closed of everything below it,
 * and the first fault of a line of the rest of the line. Only the causes are reported.
 */
function syntaxProblems(doc: Document.Parsed, lines: LineCounter, place: (offset: number) => Place): Problem[] {
  const all = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const tabs = all.filter((error) => error.code === 'TAB_AS_INDENT');
  const line = (error: { readonly pos: readonly [number, number] }) => lines.linePos(error.pos[0]).line;
  const faults = (tabs.length > 0 ? tabs : all).filter((error, index, list) => list.findIndex((other) => line(other) === line(error)) === index);
  const quote = faults.map((error) => openQuote(doc, lines, error)).find((offset) => offset !== null);
  const before = quote === undefined ? faults : faults.filter((error) => error.pos[0] < quote);
  const problems = before.map((error) => errorAt(place(error.pos[0]), explainYamlError(error.code, error.message)));
  return quote === undefined ? problems : [...problems, errorAt(place(quote), UNCLOSED_QUOTE)];
}

/** yaml points at the beginning of a line for what is wrong with its first word. */
function pastSpaces(text: string, offset: number): number {
  let sign = offset;
  while (text[sign] === ' ') sign += 1;
  return sign;
}

/**
 * Where the quotation mark stands that causes the error, null where none does. A mark that is never closed swallows everything up to
 * the next one, pages further down; the place to correct is where it opens.
 */
function openQuote(doc: Document.Parsed, lines: LineCounter, error: { readonly code: string; readonly message: string; readonly pos: readonly [number, number] }): number | null {
  const isNeverClosed = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  if (!isNeverClosed && error.code !== 'UNEXPECTED_TOKEN') return null;
  const line = (offset: number) => lines.linePos(offset).line;
  let found: number | null = null;
  visit(doc, {
    Scalar: (_key, node) => {
      const [start, end] = node.range ?? [0, 0];
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (!isQuoted || start >= error.pos[0]) return;
      if (isNeverClosed || (line(start) < line(end) && line(end) === line(error.pos[0]))) found = start;
    },
  });
  return found;
}

const TOO_BIG: Finding = {
  rule: 'alias-bomb',
  message: `Repeated parts (*name) make this file larger than allowed: ${MAX_ALIASES} copies inside copies.`,
  fix: 'Write the parts out instead of repeating them with & and *.',
};

function refuse(place: Place, finding: Finding): { readonly kind: 'refused'; readonly problems: readonly Problem[] } {
  return { kind: 'refused', problems: [errorAt(place, finding)] };
}

function toPlace(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

const CONFLICT_MARK = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

function conflictMarks(file: string, text: string): readonly Problem[] {
  const marks = text.split(/\r?\n/).flatMap((line, index) => (CONFLICT_MARK.test(line) ? [{ mark: line.slice(0, 7), line: index + 1 }] : []));
  if (!marks.some(({ mark }) => mark.startsWith('<') || mark.startsWith('>'))) return [];
  return marks.map(({ mark, line }) =>
    errorAt({ file, line, column: 1 }, {
      rule: 'merge-conflict',
      message: `Two versions of the file were put together and nobody has chosen between them ("${mark}").`,
      fix: 'Keep the lines that are right, and delete the others together with the lines of <<<<<<<, ======= and >>>>>>>.',
    }),
  );
}

type Composed =
  | { readonly kind: 'composed'; readonly doc: Document.Parsed; readonly lines: LineCounter }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What yaml's parseDocument does, but watching the depth: that one aborts the process on a hundred thousand brackets. */
function compose(file: string, text: string): Composed {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'silent' });
  const docs: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) docs.push(...composer.next(token));
    if (parser.stack.length > MAX_DEPTH) return refuse(toPlace(file, lines, parser.offset - lexeme.length), TOO_DEEP);
  }
  for (const token of parser.end()) docs.push(...composer.next(token));
  docs.push(...composer.end(true, text.length));
  const [doc, second] = docs;
  if (doc === undefined) return refuse({ file, line: 1, column: 1 }, EMPTY);
  if (second) return refuse(toPlace(file, lines, second.range[0]), explainYamlError('MULTIPLE_DOCS', ''));
  return { kind: 'composed', doc, lines };
}

/** `{ en: Countries, prices }` makes a key of "prices". It is taken out, so that only the comma is reported. */
function looseCommas(doc: Document.Parsed, place: (offset: number) => Place): readonly Problem[] {
  const problems: Problem[] = [];
  visit(doc, {
    Map: (_key, map) => {
      if (map.flow !== true) return;
      const [loose, whole] = [map.items.filter((pair) => pair.value === null), map.items.filter((pair) => pair.value !== null)];
      for (const pair of loose) {
        problems.push(errorAt(place(startOf(pair.key) ?? 0), {
          rule: 'unquoted-comma',
          message: `Within { } a comma begins a new key, and "${String(pair.key)}" has no value.`,
          fix: 'Put a text that has a comma in quotes: "…".',
        }));
      }
      map.items = whole;
    },
  });
  return problems;
}

function unknownAliases(doc: Document.Parsed, place: (offset: number) => Place): readonly Problem[] {
  return aliasesOf(doc).filter((alias) => alias.resolve(doc) === undefined).map((alias) => errorAt(place(startOf(alias) ?? 0), {
    rule: 'unknown-alias',
    message: `"*${alias.source}" repeats a part called "&${alias.source}", and there is none above it.`,
    fix: 'A text that begins with * must stand in quotes.',
  }));
}

function firstAlias(doc: Document.Parsed): number {
  return startOf(aliasesOf(doc)[0]) ?? 0;
}

function aliasesOf(doc: Document.Parsed): readonly Alias[] {
  const found: Alias[] = [];
  visit(doc, { Alias: (_key, alias) => void found.push(alias) });
  return found;
}

/** yaml counts the copies itself and throws a ReferenceError; there is no way to ask first. */
function toPlain(doc: Document.Parsed): { readonly kind: 'plain'; readonly value: unknown } | { readonly kind: 'too-big' } {
  try {
    return { kind: 'plain', value: doc.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return { kind: 'too-big' };
    throw error;
  }
}

function locator(doc: Document.Parsed, place: (offset: number) => Place): Locate {
  return (path, on = 'value') => place(offsetOf(doc, path, on));
}

function offsetOf(doc: Document.Parsed, path: Path, on: 'key' | 'value'): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const segment of path) {
    const step = stepInto(isAlias(node) ? node.resolve(doc) : node, segment);
    if (step === null) continue;
    node = step.value;
    const isEmpty = isScalar(node) && node.value === null;
    offset = (on === 'key' || isEmpty ? startOf(step.key) : startOf(node)) ?? startOf(node) ?? offset;
  }
  return offset;
}

function stepInto(node: unknown, segment: string | number): { readonly key: unknown; readonly value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(segment));
    return pair ? { key: pair.key, value: pair.value } : null;
  }
  if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) return { key: null, value: node.items[segment] };
  return null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
