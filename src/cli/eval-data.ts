import { z } from 'zod';
import { suggestion } from '../content/did-you-mean';
import { parseJsonLine } from './lines';

/** One labelled message; entry null is out of scope. */
export interface LabelledMessage {
  readonly text: string;
  /** What the platform's locale would be; undefined where nobody knows. */
  readonly lang?: string | undefined;
  readonly entry: string | null;
}

export interface ParsedLabels {
  readonly messages: readonly LabelledMessage[];
  /** `file:line: what is wrong`, in order. */
  readonly problems: readonly string[];
}

const SHAPE = '{"text":"…","lang":"pl","entry":"delivery-time"}';

const Line = z.object(
  {
    text: z.string({ error: 'must be the message' }).trim().min(1, 'must not be empty'),
    lang: z.string({ error: 'must be a language such as "pl"' }).min(2, 'must be a language such as "pl"').optional(),
    entry: z.string({ error: 'must be the id of an entry, or null for out of scope' }).nullable(),
  },
  { error: `must be an object such as ${SHAPE}` },
);

/** Reads labelled messages, one JSON object a line; blank lines are passed over, other keys ignored. */
export function parseLabels(file: string, source: string, entryIds: ReadonlySet<string>): ParsedLabels {
  const messages: LabelledMessage[] = [];
  const problems: string[] = [];
  // An editor on Windows may put a byte order mark in front.
  source.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const parsed = parseLine(line, entryIds);
    if ('problem' in parsed) problems.push(`${file}:${at + 1}: ${parsed.problem}`);
    else messages.push(parsed);
  });
  return { messages, problems };
}

function parseLine(line: string, entryIds: ReadonlySet<string>): LabelledMessage | { readonly problem: string } {
  const json = parseJsonLine(line);
  if (!json.ok) return { problem: `${json.error} Write ${SHAPE}.` };
  const parsed = Line.safeParse(json.value);
  if (!parsed.success) return { problem: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; ') };
  const { entry } = parsed.data;
  if (entry !== null && !entryIds.has(entry)) return { problem: `entry: there is no entry "${entry}" in the FAQ. ${suggestion(entry, entryIds)}` };
  return parsed.data;
}
