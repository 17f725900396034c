import { AppError } from '../errors';

interface DownloadOptions {
  /** Bytes; more is TOO_LARGE. */
  readonly limit: number;
  /** Asked about the address and about every address it leads on to; who may be called is the channel's to know. */
  readonly mayOpen: (url: URL) => boolean;
}

const TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 3;

/** Fetches a customer's file. Throws NOT_FOUND when it is gone or its address is not one we open, UNAVAILABLE when nobody answers. */
export async function download(address: string, options: DownloadOptions): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }> {
  const response = await follow(address, options);
  if (!response.ok) throw new AppError('NOT_FOUND', `The file can no longer be had: its server answered ${response.status}. Links of attachments expire.`);
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
  return { contentType, bytes: await readBytes(response, options.limit) };
}

async function follow(address: string, { mayOpen }: DownloadOptions): Promise<Response> {
  let url = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const target: URL | null = URL.canParse(url) ? new URL(url) : null;
    if (target === null || !mayOpen(target)) throw new AppError('NOT_FOUND', 'The file lies at an address that is not opened from here.');
    const response = await request(target);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    url = URL.canParse(location, target.href) ? new URL(location, target.href).href : '';
  }
  throw new AppError('NOT_FOUND', 'The address of the file leads from one to the next without end.');
}

async function request(url: URL): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new AppError('UNAVAILABLE', `The server of the file (${url.hostname}) does not answer; try again.`, { cause: error });
  }
}

async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new AppError('UNAVAILABLE', 'The file broke off while it was fetched; try again.', { cause: error });
  }
  if (size > limit) throw new AppError('TOO_LARGE', `The file is larger than ${limit} bytes.`);
  return Buffer.concat(chunks);
}
