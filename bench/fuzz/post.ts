import type { World } from '../chaos/world';
import type { FuzzChannel } from './bodies';

export interface Posted {
  readonly body: string;
  /** Replace or, with undefined, take away what a genuine request carries. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  /** 0 when there was none. */
  readonly status: number;
}

/** Posts a body as the platform would: with the right secret or signature, unless told otherwise. */
export async function post(world: World, channel: FuzzChannel, { body, headers = {} }: Posted): Promise<Answer> {
  const genuine = channel === 'telegram' ? { 'x-telegram-bot-api-secret-token': world.secret } : { 'x-hub-signature-256': world.graph.sign(body) };
  const all = Object.entries({ 'content-type': 'application/json', ...genuine, ...headers });
  const given = all.flatMap(([name, value]): readonly [string, string][] => (value === undefined ? [] : [[name, value]]));
  // No answer at all is what this counts.
  const response = await fetch(`${world.url}/webhooks/${channel}`, { method: 'POST', headers: given.map(([name, value]) => [name, value]), body }).catch(() => null);
  await response?.arrayBuffer();
  return { status: response?.status ?? 0 };
}
