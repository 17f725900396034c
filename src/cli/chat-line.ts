import { z } from 'zod';
import { parseDuration } from './duration';
import { parseJsonLine } from './lines';
import type { Said, StaffEvent } from './terminal';

/** What a line of `odzew chat --json` asks for. */
export type ChatLine =
  | { readonly kind: 'says'; readonly from: string; readonly said: Said }
  | { readonly kind: 'agent'; readonly from: string; readonly agent: string; readonly text: string }
  | { readonly kind: 'event'; readonly from: string; readonly agent: string; readonly event: StaffEvent }
  | { readonly kind: 'wait'; readonly ms: number; readonly duration: string };

const From = z.string().min(1).max(200);
const Line = z.union([
  z.strictObject({ wait: z.string() }),
  z.strictObject({ from: From, event: z.enum(['take', 'hand-back', 'resolve']), agent: z.string().min(1).optional() }),
  z.strictObject({ from: From, agent: z.string().min(1), text: z.string() }),
  z.strictObject({ from: From, payload: z.string() }),
  z.strictObject({ from: From, texts: z.array(z.string()).min(1) }),
  z.strictObject({ from: From, text: z.string() }),
]);

const FORMS = '{"from","text"}, {"from","texts":[…]}, {"from","payload"}, {"from","agent","text"}, {"from","event":"take"|"hand-back"|"resolve"} or {"wait":"PT6M"}';
const SOMEBODY = 'Agent';

export function parseChatLine(line: string): { readonly ok: true; readonly line: ChatLine } | { readonly ok: false; readonly error: string } {
  const json = parseJsonLine(line);
  if (!json.ok) return json;
  const parsed = Line.safeParse(json.value);
  if (!parsed.success) return { ok: false, error: `A line is one of ${FORMS}.` };
  return toChatLine(parsed.data);
}

function toChatLine(line: z.infer<typeof Line>): ReturnType<typeof parseChatLine> {
  if ('wait' in line) {
    const ms = parseDuration(line.wait);
    return ms === null ? { ok: false, error: `"${line.wait}" is not a duration such as PT6M or P1D.` } : { ok: true, line: { kind: 'wait', ms, duration: line.wait } };
  }
  const { from } = line;
  if ('event' in line) return { ok: true, line: { kind: 'event', from, agent: line.agent ?? SOMEBODY, event: line.event } };
  if ('agent' in line) return { ok: true, line: { kind: 'agent', from, agent: line.agent, text: line.text } };
  if ('payload' in line) return { ok: true, line: { kind: 'says', from, said: { payload: line.payload } } };
  return { ok: true, line: { kind: 'says', from, said: { texts: 'texts' in line ? line.texts : [line.text] } } };
}
