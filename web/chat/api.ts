import type { ChatConfig, ChatMessageRequest, NewVisitor } from '../../src/api/chat';

/** How a post ended. `stranger`: the secret is not accepted. `later`: try again, after `afterMs` where the server says so. */
export type Posted =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'later'; readonly afterMs: number | null };

const PATIENCE_MS = 20_000;

/** null while the server cannot be reached. */
export async function loadConfig(): Promise<ChatConfig | null> {
  return fetchJson<ChatConfig>('/api/chat/config', {});
}

/** null while the server cannot be reached. */
export async function createVisitor(): Promise<string | null> {
  const visitor = await fetchJson<NewVisitor>('/api/chat/visitor', { method: 'POST' });
  return visitor?.secret ?? null;
}

/** Never throws. */
export async function postMessage(secret: string, message: ChatMessageRequest): Promise<Posted> {
  try {
    const response = await fetch('/api/chat/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization(secret) },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return toPosted(response);
  } catch {
    return { kind: 'later', afterMs: null };
  }
}

/** Rejects when the server cannot be reached. */
export async function openEvents(secret: string, after: number, signal: AbortSignal): Promise<Response> {
  return fetch(`/api/chat/events?after=${after}`, { headers: authorization(secret), signal, cache: 'no-store' });
}

function authorization(secret: string): { readonly Authorization: string } {
  return { Authorization: `Bearer ${secret}` };
}

function toPosted({ ok, status, headers }: Response): Posted {
  if (ok) return { kind: 'accepted' };
  if (status === 401) return { kind: 'stranger' };
  if (status >= 500 || status === 429 || status === 408) return { kind: 'later', afterMs: Number(headers.get('Retry-After')) * 1000 || null };
  return { kind: 'refused' };
}

async function fetchJson<Body>(path: string, options: RequestInit): Promise<Body | null> {
  try {
    const response = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
