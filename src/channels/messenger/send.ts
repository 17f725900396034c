import type { OutboxRow, SendResult } from '../../domain/delivery';
import type { Store } from '../../store/store';
import { parsePsid } from './address';
import { toSendResult } from './errors';
import type { Graph, GraphAnswer } from './graph';
import { asHumanAgent, toSendRequest, type SendRequest } from './to-request';

interface SendParts {
  readonly pageId: string;
  readonly graph: Graph;
  readonly store: Pick<Store, 'openFile'>;
  readonly humanAgent: () => boolean;
}

/** Sends one row. Outside the 24 h window a person's words are tried once more as such, where Meta allows the Page to. Never throws. */
export async function sendRow(row: OutboxRow, parts: SendParts): Promise<SendResult> {
  const psid = parsePsid(row.address);
  if (psid === null) return { kind: 'final', reason: 'no-person', customer: null };
  const request = toSendRequest(row, psid);
  const result = await sendRequest(request, parts);
  const isClosed = result.kind === 'final' && result.reason === 'window-closed';
  if (!isClosed || row.origin !== 'agent' || !parts.humanAgent()) return result;
  return sendRequest(asHumanAgent(request), parts);
}

async function sendRequest(request: SendRequest, parts: SendParts): Promise<SendResult> {
  if (request.kind === 'impossible') return { kind: 'final', reason: request.reason, customer: null };
  const body = request.kind === 'json' ? request.body : await toForm(request, parts.store);
  if (body === null) return { kind: 'final', reason: 'file-missing', customer: null };
  if (body === 'unavailable') return { kind: 'retry', reason: 'store-unavailable', afterMs: null, scope: 'message' };
  return toResult(await parts.graph.call({ method: 'POST', path: `/${parts.pageId}/messages`, body }));
}

/** null when the file is no longer kept. */
async function toForm(request: SendRequest & { readonly kind: 'upload' }, store: SendParts['store']): Promise<FormData | 'unavailable' | null> {
  try {
    const opened = await store.openFile(request.fileId);
    if (opened === null) return null;
    const form = new FormData();
    for (const [key, value] of Object.entries(request.body)) form.set(key, typeof value === 'string' ? value : JSON.stringify(value));
    const bytes = new Blob([Uint8Array.from(opened.bytes)], { type: opened.file.contentType });
    form.set('filedata', bytes, request.attachment.name ?? opened.file.name ?? 'file');
    return form;
  } catch {
    // Nothing was sent: the deliverer's next attempt asks the store again.
    return 'unavailable';
  }
}

function toResult(answer: GraphAnswer): SendResult {
  if (answer.kind === 'not-sent') return { kind: 'retry', reason: answer.reason, afterMs: null, scope: 'account' };
  if (answer.kind === 'unanswered') return { kind: 'unknown', reason: answer.reason };
  const result = toSendResult(answer.status, answer.body);
  const isThrottled = result.kind === 'retry' && result.scope === 'account' && answer.regainMs !== null;
  return isThrottled ? { ...result, afterMs: answer.regainMs } : result;
}
