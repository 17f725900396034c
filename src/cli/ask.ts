import { z } from 'zod';
import { systemClock } from '../clock';
import { readConfig } from '../config';
import type { Content } from '../content/content';
import { CHANNEL_IDS } from '../domain/activity';
import type { Decision } from '../domain/decision';
import { decide } from '../turn/decide';
import type { Reading } from '../turn/reading';
import { newConversation, newCustomer, type Situation } from '../turn/situation';
import { readText } from '../turn/understand';
import { fromLine } from '../channels/console/console';
import { CONTENT_OPTIONS, parseArguments } from './arguments';
import { readContent } from './content';
import { parseJsonLine, readLines } from './lines';

/** ISO 8601, seconds and offset may be left out. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[+-]\d\d:\d\d|Z)?$/;

const AskLine = z.object({
  text: z.string(),
  lang: z.string().optional(),
  channel: z.enum(CHANNEL_IDS).optional(),
  at: z.string().refine((at) => MOMENT.test(at) && !Number.isNaN(Date.parse(at)), 'must be a moment such as 2026-11-21T17:07+01:00').optional(),
});
type AskLine = z.infer<typeof AskLine>;

/** `odzew ask`: how one message would be understood and decided, without any conversation. */
export async function ask(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { ...CONTENT_OPTIONS, lang: { type: 'string' }, json: { type: 'boolean' } });
  const content = await readContent(readConfig(), values);
  const text = positionals.join(' ');
  if (text !== '') {
    const answer = answerLine(content, { text, lang: values.lang });
    process.stdout.write(values.json ? `${JSON.stringify(answer)}\n` : describe(answer));
    return 0;
  }
  return answerLines(content, values.lang, (answer) => (values.json ? `${JSON.stringify(answer)}\n` : describe(answer)));
}

async function answerLines(content: Content, lang: string | undefined, format: (answer: AskAnswer) => string): Promise<number> {
  let status = 0;
  for await (const line of readLines(process.stdin)) {
    const json = parseJsonLine(line);
    const parsed = json.ok ? AskLine.safeParse(json.value) : null;
    if (parsed?.success) process.stdout.write(format(answerLine(content, { lang, ...parsed.data })));
    else {
      status = 2;
      const reason = json.ok ? (parsed?.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ') ?? '') : json.error;
      process.stdout.write(`${JSON.stringify({ error: reason })}\n`);
    }
  }
  return status;
}

export interface AskAnswer {
  readonly text: string;
  readonly language: string;
  readonly mood: { readonly label: string; readonly score: number; readonly abusive: boolean; readonly cues: readonly string[] };
  readonly wantsHuman: boolean;
  readonly decision: Decision['kind'];
  readonly why: string;
  readonly entry: string | null;
  readonly flow: string | null;
  readonly confidence: number;
  readonly inScope: number;
  readonly choices: readonly string[];
  readonly candidates: readonly { readonly entry: string; readonly confidence: number; readonly spoke: readonly string[] }[];
}

/** One message in the contract's form. */
export function answerLine(content: Content, line: AskLine): AskAnswer {
  const at = line.at === undefined ? systemClock.now() : new Date(line.at);
  const activity = { ...fromLine({ from: 'ask', number: 0, text: line.text, payload: null, locale: line.lang ?? null, at }), channelId: line.channel ?? 'console', type: 'message', name: null, text: line.text, value: null } as const;
  const rows = [{ activity, receivedAt: at.toISOString() }];
  const customer = newCustomer(rows, activity, at);
  const situation: Situation = { content, capabilities: NO_LIMITS, conversation: newConversation(activity, customer.id, content, at), customer, ticket: null, now: at };
  const reading = readText(situation, line.text, line.lang ?? null);
  return toAnswer(line.text, reading, decide(situation, { rows, kind: 'words', text: line.text.trim(), attachments: [] }, reading));
}

const NO_LIMITS = { textLimit: 4_000, buttonTextLimit: 4_000, buttons: 10, buttonTitleLimit: 60, urlButtons: true, typing: false, attachmentBytes: 0 };

function toAnswer(text: string, reading: Reading, decision: Decision): AskAnswer {
  const { label, score, abusive, cues } = reading.mood;
  return {
    text,
    language: reading.language,
    mood: { label, score, abusive, cues },
    wantsHuman: reading.wantsPerson,
    decision: decision.kind,
    why: decision.why.code,
    entry: 'entryId' in decision ? decision.entryId : null,
    flow: decision.kind === 'flow' ? decision.flowId : decision.kind === 'handoff' ? (decision.flow?.flowId ?? null) : null,
    confidence: reading.confidence,
    inScope: reading.inScope,
    choices: decision.kind === 'clarify' ? decision.choices : [],
    candidates: reading.matches.map(({ entryId, confidence, spoke }) => ({ entry: entryId, confidence, spoke })),
  };
}

function describe(answer: AskAnswer): string {
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  const candidates = answer.candidates.map(({ entry, confidence, spoke }) => `  ${percent(confidence).padStart(5)}  ${entry}${spoke.length > 0 ? `  (${spoke.join(', ')})` : ''}`);
  const target = answer.entry ?? answer.flow;
  return [
    `${answer.decision}${target ? ` ${target}` : ''} — ${answer.why}`,
    `language ${answer.language}, mood ${answer.mood.label} (${percent(answer.mood.score)} negative), wants a person: ${answer.wantsHuman ? 'yes' : 'no'}`,
    `right ${percent(answer.confidence)}, covered at all ${percent(answer.inScope)}`,
    ...candidates,
    '',
  ].join('\n');
}
