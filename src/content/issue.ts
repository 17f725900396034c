import type { z } from 'zod';
import type { Problem } from '../domain/problem';
import { suggestion } from './did-you-mean';
import { errorAt, type Finding, type Locate, type Path } from './place';

type Issue = z.core.$ZodIssue;

/** One zod issue as findings in plain words; one for each unknown key. */
export function toProblems(issue: Issue, at: Locate): readonly Problem[] {
  const path = toPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => errorAt(at([...path, key], 'key'), unknownKey(key, issue.message)));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => toProblems({ ...inner, path: issue.path }, (place) => at(place, 'key')));
    case 'invalid_type':
      return [errorAt(at(path, issue.input === undefined ? 'key' : 'value'), wrongType(issue.expected, issue.input, path))];
    case 'invalid_value':
      return [errorAt(at(path), wrongValue(issue.input, issue.values.map(String), path))];
    case 'invalid_union':
      return [errorAt(at(path), wrongValue(chosenKind(issue.input, path), issue.message.split(' '), path))];
    case 'too_small':
    case 'too_big':
      return [errorAt(at(path), outOfRange(issue, path))];
    case 'custom':
      return [errorAt(at(path), customFinding(issue))];
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return [errorAt(at(path), { rule: 'bad-value', message: `${subject(path)}: ${issue.message}.`, fix: 'Compare with an entry that works.' })];
  }
}

export function toPath(path: readonly PropertyKey[]): Path {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}

function subject(path: Path): string {
  const named = path.findLast((segment) => typeof segment === 'string');
  return named === undefined ? 'This' : `"${named}"`;
}

function unknownKey(key: string, known: string): Finding {
  return { rule: 'unknown-key', message: `"${key}" is not a key that means something here.`, fix: suggestion(key, known.split(' ')) };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a group of keys', record: 'a group of keys',
};

function wrongType(expected: string, input: unknown, path: Path): Finding {
  const wanted = TYPE_NAMES[expected] ?? expected;
  if (input === undefined) return { rule: 'missing-key', message: `${subject(path)} is missing.`, fix: `Add ${subject(path)} with ${wanted}.` };
  if (input === null) return { rule: 'empty-value', message: `${subject(path)} is empty.`, fix: `Write ${wanted}, or remove the line.` };
  return { rule: 'wrong-type', message: `${subject(path)}: expected ${wanted}, got ${typeName(input)}.`, fix: typeAdvice(expected, input) };
}

function typeName(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of keys';
  return TYPE_NAMES[typeof input] ?? typeof input;
}

function typeAdvice(expected: string, input: unknown): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return `Put it in quotes: "${String(input)}".`;
  if (expected === 'string') return 'Write one text, in quotes if it holds colons, brackets or braces.';
  if (expected === 'array') return 'Write a list: one line each, beginning with "- ".';
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  if (expected === 'number' || expected === 'int') return 'Write digits, without quotes.';
  return 'Write "key: value" lines below it, two spaces further in.';
}

function wrongValue(input: unknown, allowed: readonly string[], path: Path): Finding {
  if (input === undefined) return { rule: 'missing-key', message: `${subject(path)} is missing.`, fix: `Choose one of ${allowed.join(', ')}.` };
  const given = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? String(input) : null;
  const advice = given === null ? `Choose one of ${allowed.join(', ')}.` : suggestion(given, allowed);
  return { rule: 'unknown-value', message: `${subject(path)} cannot be ${given === null ? typeName(input) : `"${given}"`}.`, fix: advice };
}

/** A union by kind reports the whole object; what is wrong is the value of the key that names the kind, the last of the path. */
function chosenKind(input: unknown, path: Path): unknown {
  return new Map<unknown, unknown>(Object.entries(input ?? {})).get(path.at(-1));
}

function outOfRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path): Finding {
  const isLow = issue.code === 'too_small';
  if (issue.origin === 'array') return { rule: 'empty-value', message: `${subject(path)} is an empty list.`, fix: 'Write something into it, or remove the line.' };
  const limit = isLow ? Number(issue.minimum) : Number(issue.maximum);
  const bound = issue.inclusive === false ? `${isLow ? 'more' : 'less'} than ${limit}` : `at ${isLow ? 'least' : 'most'} ${limit}`;
  return { rule: 'out-of-range', message: `${subject(path)} is ${String(issue.input)}.`, fix: `Write a number of ${bound}.` };
}

function customFinding(issue: Extract<Issue, { code: 'custom' }>): Finding {
  const { rule, fix } = issue.params ?? {};
  return { rule: typeof rule === 'string' ? rule : 'bad-value', message: issue.message, fix: typeof fix === 'string' ? fix : 'Compare with an entry that works.' };
}
