import { Telegram } from 'telegraf';
import type { Telegram as Methods } from 'telegraf/types';
import { AppError } from '../../errors';
import { createDialAgent } from './dial-agent';

export type Method = keyof Methods;
export type Payload = Readonly<Record<string, unknown>>;

export interface CallOptions {
  /** Milliseconds until the call is broken off; 15,000. */
  readonly timeoutMs?: number;
  /** Breaks the call off at once. */
  readonly signal?: AbortSignal;
}

/** The Bot API for one token. Nothing that is thrown here contains the token, in no field. */
export interface TelegramApi {
  /** One call. Rejects with telegraf's TelegramError (refused), node-fetch's FetchError (network) or AbortError (broken off). */
  call(method: Method, payload: Payload, options?: CallOptions): Promise<unknown>;
  /** The bytes behind a `file_path`. Rejects with NOT_FOUND, TOO_LARGE or UNAVAILABLE. */
  download(filePath: string): Promise<Uint8Array>;
}

export interface TelegramAccess {
  readonly token: string;
  /** `https://api.telegram.org` or another server. */
  readonly apiRoot: string;
}

const CALL_MS = 15_000;
const DOWNLOAD_MS = 60_000;
/** What getFile serves at most. [Bot API: getFile] */
const LARGEST_DOWNLOAD = 20 * 1024 * 1024;

export function createTelegramApi({ token, apiRoot }: TelegramAccess): TelegramApi {
  const client = new Telegram(token, { apiRoot, webhookReply: false, agent: createDialAgent() });
  return {
    async call(method, payload, { timeoutMs = CALL_MS, signal } = {}) {
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        // telegraf types end at Bot API 7.1; what goes out is checked by Telegram, what comes back by whoever reads it.
        return await client.callApi(method, payload, { signal: (signal ? AbortSignal.any([signal, timeout]) : timeout) as never });
      } catch (error) {
        throw withoutToken(error, token);
      }
    },
    download: (filePath) => download(new URL(`./file/bot${token}/${encodeURI(filePath)}`, apiRoot)),
  };
}

/** telegraf redacts some messages, but neither those about response bodies nor any stack. */
function withoutToken(error: unknown, token: string): unknown {
  if (!(error instanceof Error)) return error;
  error.message = error.message.replaceAll(token, '[token]');
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

async function download(url: URL): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_MS) }).catch((error: unknown) => {
    throw new AppError('UNAVAILABLE', 'Telegram did not hand out the file; try again in a moment.', { cause: error });
  });
  if (response.ok) return readLimited(response);
  await response.body?.cancel();
  if (response.status === 404 || response.status === 400) throw new AppError('NOT_FOUND', 'Telegram no longer has this file; ask the customer to send it again.');
  throw new AppError('UNAVAILABLE', `Telegram did not hand out the file (HTTP ${response.status}); try again in a moment.`);
}

/** Reads no further than the limit, whatever length the answer claims. */
async function readLimited(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > LARGEST_DOWNLOAD) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new AppError('UNAVAILABLE', 'Telegram broke off handing out the file; try again in a moment.', { cause: error });
  }
  if (size > LARGEST_DOWNLOAD) throw new AppError('TOO_LARGE', 'The file is larger than the 20 MB Telegram lets bots download.');
  return Buffer.concat(chunks);
}
