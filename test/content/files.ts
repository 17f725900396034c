import type { FaqIndex } from '../../src/faq/index-build';
import { parseContent, type ParsedContent } from '../../src/content/parse-content';
import type { ContentFile, ContentFiles } from '../../src/content/read';
import { formatProblem } from '../../src/domain/problem';

export const SETTINGS = `
company: { name: Kalina, timeZone: Europe/Warsaw }
languages: { offered: [pl], default: pl }
calendars: { standard: { mon-fri: 9:00-17:00 } }
teams: { support: { calendar: standard } }
`;

const noIndex = (): FaqIndex => ({ entryIds: [], views: [], exact: new Map() });

/** Texts by path: `faq/…`, `flows/…` and `odzew.yaml`, which is there unless it is null. */
export type Texts = Readonly<Record<string, string | null>>;

export function contentFiles(texts: Texts): ContentFiles {
  const files = Object.entries({ 'odzew.yaml': SETTINGS, ...texts }).flatMap(([path, text]): ContentFile[] => (text === null ? [] : [{ path, content: { kind: 'text', text } }]));
  const below = (folder: string) => files.filter((file) => file.path.startsWith(folder));
  return { faqDir: 'faq', flowsDir: 'flows', settingsFile: 'odzew.yaml', topics: below('faq/'), flows: below('flows/'), settings: below('odzew.yaml')[0] ?? null };
}

export function parseTexts(texts: Texts, buildIndex = noIndex): ParsedContent {
  return parseContent(contentFiles(texts), buildIndex);
}

/** `file:line:column rule` of every problem. */
export function found(texts: Texts): readonly string[] {
  return parseTexts(texts).problems.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`);
}

export function explained(texts: Texts): readonly string[] {
  return parseTexts(texts).problems.map(formatProblem);
}

export const entry = (lines: string) => `entries:\n  - id: a\n    questions: [Jak?]\n    answer: Tak.\n${lines.split('\n').map((line) => `    ${line}`).join('\n')}\n`;
