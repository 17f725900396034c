import { Agent, request } from 'node:http';
import { QUESTION_LANGUAGES, questionAt } from '../questions';
import type { BotApi } from './bot-api';

export interface Load {
  readonly url: string;
  readonly secret: string;
  readonly botApi: BotApi;
  /** Chats that each ask, wait for the answer, and ask again. */
  readonly chats: number;
  readonly forMs: number;
}

export interface Measured {
  readonly turns: number;
  readonly seconds: number;
  /** From posting the update to the answer's arrival, in ms. */
  readonly latencies: readonly number[];
}

const FIRST_CHAT = 5_000_000;
let lastChat = FIRST_CHAT;
let lastUpdate = 1;

/** Customers nobody has met before talk to the bot for a while. */
export async function letCustomersTalk(load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.chats });
  const latencies: number[] = [];
  const begun = performance.now();
  const talk = async (chat: number): Promise<void> => {
    const language = QUESTION_LANGUAGES[chat % QUESTION_LANGUAGES.length] ?? 'en';
    for (let count = 0; performance.now() - begun < load.forMs; count += 1) {
      const asked = performance.now();
      const answered = load.botApi.nextMessage(chat);
      const posted = post(load, toUpdate(chat, language, questionAt(language, chat + count)), agent);
      await answered;
      latencies.push(performance.now() - asked);
      await posted;
    }
  };
  const chats = Array.from({ length: load.chats }, () => (lastChat += 1));
  await Promise.all(chats.map(talk));
  agent.destroy();
  return { turns: latencies.length, seconds: (performance.now() - begun) / 1000, latencies };
}

function toUpdate(chat: number, language: string, text: string): string {
  lastUpdate += 1;
  const person = { id: chat, first_name: 'Anna', last_name: 'Nowak', username: `anna${chat}` };
  const message = { message_id: lastUpdate, from: { ...person, is_bot: false, language_code: language }, chat: { ...person, type: 'private' }, date: Math.floor(Date.now() / 1000), text };
  return JSON.stringify({ update_id: lastUpdate, message });
}

function post({ url, secret }: Load, body: string, agent: Agent): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-telegram-bot-api-secret-token': secret };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}/webhooks/telegram`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`The webhook answered ${response.statusCode}.`))));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
