import type { ConversationContext, ConversationList, ConversationRow, ErrorBody, Me, MessageList, WriteRequest } from '../../src/api/desk';
import type { Deed } from './rights';
import type { Mode } from './state';
import type { UiLanguage } from './texts/texts';

/** Why there is no answer: a code of the server's, or OFFLINE where nobody knows whether the request arrived. */
export type RefusalCode = ErrorBody['error']['code'];

export type Answer<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'refused'; readonly code: RefusalCode };

export interface Api {
  me(): Promise<Answer<Me>>;
  signIn(email: string, password: string): Promise<Answer<Me>>;
  signOut(): Promise<Answer<unknown>>;
  changePassword(current: string, next: string): Promise<Answer<Me>>;
  list(query: { readonly view: string; readonly search: string; readonly offset: number }): Promise<Answer<ConversationList>>;
  context(id: string, language: UiLanguage): Promise<Answer<ConversationContext>>;
  messages(id: string, range: { readonly after?: number; readonly before?: number }): Promise<Answer<MessageList>>;
  act(id: string, deed: Deed): Promise<Answer<ConversationRow>>;
  write(id: string, mode: Mode, words: WriteRequest): Promise<Answer<ConversationRow>>;
}

const TIMEOUT_MS = 20_000;

/** `onSignedOut`: the session ended, whoever asked. */
export function createApi(onSignedOut: () => void): Api {
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> => {
    const answer = await request<T>(path, init);
    if (answer.kind === 'refused' && answer.code === 'UNAUTHENTICATED' && path !== '/sign-in') onSignedOut();
    return answer;
  };
  const post = <T>(path: string, body: unknown) => ask<T>(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const chat = (id: string) => `/conversations/${encodeURIComponent(id)}`;
  return {
    me: () => ask('/me'),
    signIn: (email, password) => post('/sign-in', { email, password }),
    signOut: () => post('/sign-out', {}),
    changePassword: (current, next) => post('/password', { current, next }),
    list: (query) => ask(`/conversations?${toQuery(query)}`),
    context: (id, language) => ask(`${chat(id)}?${toQuery({ language })}`),
    messages: (id, range) => ask(`${chat(id)}/messages?${toQuery(range)}`),
    act: (id, deed) => post(`${chat(id)}/${deed}`, {}),
    write: (id, mode, words) => post(`${chat(id)}/${mode}`, words),
  };
}

function toQuery(params: Readonly<Record<string, string | number | undefined>>): string {
  return new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString();
}

/** The server checks what it sends by the same schemas; only what is no answer of ours at all is caught here. */
async function request<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/desk${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return { kind: 'ok', value: await response.json() };
    return { kind: 'refused', code: await codeOf(response) };
  } catch {
    return { kind: 'refused', code: 'OFFLINE' };
  }
}

/** A proxy in between answers with pages, not with our codes. */
async function codeOf(response: Response): Promise<RefusalCode> {
  const body: Partial<ErrorBody> | null = await response.json().catch(() => null);
  if (body?.error) return body.error.code;
  return response.status === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE';
}
