import { createManualClock, systemClock, type ManualClock } from '../clock';
import { readConfig } from '../config';
import type { OutboxRow } from '../domain/delivery';
import { errorCode, AppError, describeError } from '../errors';
import { createLog } from '../log';
import { CONTENT_OPTIONS, parseArguments } from './arguments';
import { parseChatLine, type ChatLine } from './chat-line';
import { readContent } from './content';
import { readLines } from './lines';
import { talk } from './talk';
import { openTerminal, type Standing, type Terminal } from './terminal';

/** `odzew chat`: the same turns as everywhere, in the terminal. With --json one object in, one object out. */
export async function chat(args: readonly string[]): Promise<number> {
  const { values } = parseArguments(args, { ...CONTENT_OPTIONS, lang: { type: 'string' }, json: { type: 'boolean' } });
  const config = readConfig();
  const content = await readContent(config, values);
  const log = createLog({ ...config.log, level: 'error' });
  if (!values.json) return talk(await openTerminal(config, { content, clock: systemClock, log }), values.lang ?? null);
  const clock = createManualClock(systemClock.now());
  const terminal = await openTerminal(config, { content, clock, log });
  let status = 0;
  for await (const line of readLines(process.stdin)) {
    const answer = await answerLine(terminal, clock, line, values.lang ?? null);
    if ('error' in answer) status = 2;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  await terminal.stop();
  return status;
}

/** Exactly one object for one line, after everything has come to rest. */
export async function answerLine(terminal: Terminal, clock: ManualClock, line: string, lang: string | null): Promise<object> {
  const parsed = parseChatLine(line);
  if (!parsed.ok) return { error: parsed.error };
  try {
    return await answer(terminal, clock, parsed.line, lang);
  } catch (error) {
    const code = errorCode(error);
    return { ...('from' in parsed.line ? { from: parsed.line.from } : {}), error: code === 'INTERNAL' ? describeError(error) : (error as AppError).message };
  }
}

async function answer(terminal: Terminal, clock: ManualClock, line: ChatLine, lang: string | null): Promise<object> {
  if (line.kind === 'wait') return waited(terminal, clock, line);
  const { from } = line;
  const before = (await terminal.standing(from, Number.MAX_SAFE_INTEGER)).conversation?.rev ?? 0;
  if (line.kind === 'says') await terminal.says(from, { ...line.said, ...(lang === null ? {} : { locale: lang }) });
  if (line.kind === 'agent') await terminal.agentSays(from, line.agent, line.text);
  if (line.kind === 'event') await terminal.staffDoes(from, line.agent, line.event);
  await settle(terminal, clock);
  return toAnswer(from, await terminal.standing(from, before), line.kind !== 'says');
}

const STEP_MS = 100;

/** Until nothing runs and nobody waits for the rest of a thought: the shared clock moves on as far as that takes. */
export async function settle(terminal: Terminal, clock: ManualClock): Promise<void> {
  await terminal.app.whenIdle();
  while (terminal.app.turns.waiting() > 0) {
    clock.advance(STEP_MS);
    await terminal.app.whenIdle();
  }
}

const LONGEST_STRIDE_MS = 600_000;

/** The clock moves; timers, retries and what else falls due happen on the way. */
async function waited(terminal: Terminal, clock: ManualClock, line: Extract<ChatLine, { kind: 'wait' }>): Promise<object> {
  for (let left = line.ms; left > 0; left -= LONGEST_STRIDE_MS) {
    clock.advance(Math.min(left, LONGEST_STRIDE_MS));
    await terminal.app.lookAround();
    await settle(terminal, clock);
  }
  return { wait: line.duration, replies: terminal.console.takeSent().map((row) => ({ from: row.conversationId.split(':').slice(2).join(':'), ...toReply(row) })) };
}

function toAnswer(from: string, { sent, decision, conversation }: Standing, byStaff: boolean): object {
  const flow = conversation?.flow ?? null;
  return {
    from,
    replies: sent.filter((row) => row.origin === 'bot').map(toReply),
    decision: decision?.kind ?? 'silent',
    why: decision?.why.code ?? (byStaff ? 'agent-acted' : 'reaction-only'),
    owner: conversation?.owner.kind ?? 'bot',
    flow: flow === null ? null : { id: flow.flowId, step: flow.stepId },
  };
}

function toReply(row: OutboxRow): object {
  const buttons = row.message.buttons.map((button, index) => ({
    title: button.title,
    payload: `b:${row.seq}:${index}`,
    ...(button.action.kind === 'url' ? { url: button.action.url } : {}),
  }));
  return { text: row.message.text, buttons };
}
