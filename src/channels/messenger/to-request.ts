import type { Attachment } from '../../domain/activity';
import type { Button } from '../../domain/conversation';
import type { OutboxRow } from '../../domain/delivery';
import { toMetadata } from './metadata';

type Json = Readonly<Record<string, unknown>>;

/** What a row asks of the Send API. `upload`: the file with this id goes along as a form. */
export type SendRequest =
  | { readonly kind: 'json'; readonly body: Json }
  | { readonly kind: 'upload'; readonly body: Json; readonly fileId: string; readonly attachment: Attachment }
  /** Messenger has no such message; a bug of whoever fitted it. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** Kinds the Send API carries; what is not listed goes out as words. */
const TYPES: Readonly<Record<string, string>> = { image: 'image', sticker: 'image', audio: 'audio', video: 'video', file: 'file' };

/** One row → one call to `/<PAGE_ID>/messages`. Pure. */
export function toSendRequest(row: OutboxRow, psid: string): SendRequest {
  const { text, buttons, attachment } = row.message;
  if (attachment !== null && text !== null) return { kind: 'impossible', reason: 'text-with-attachment' };
  if (attachment !== null) return attach(row, psid, attachment);
  if (text === null || text.trim() === '') return { kind: 'impossible', reason: 'nothing-to-send' };
  const content = buttons.some(isUrl) ? { attachment: toTemplate(row, text) } : { text, ...toQuickReplies(row) };
  return { kind: 'json', body: toBody(row, psid, content) };
}

/** The same message as a person's, allowed for seven days after the customer's last (Send API, HUMAN_AGENT). */
export function asHumanAgent(request: SendRequest): SendRequest {
  if (request.kind === 'impossible') return request;
  return { ...request, body: { ...request.body, messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } };
}

function attach(row: OutboxRow, psid: string, attachment: Attachment): SendRequest {
  const { source, kind } = attachment;
  if (row.message.buttons.some(isUrl)) return { kind: 'impossible', reason: 'address-button-with-attachment' };
  const type = TYPES[kind];
  const send = (content: Json): SendRequest => ({ kind: 'json', body: toBody(row, psid, { ...content, ...toQuickReplies(row) }) });
  if (source.kind === 'inline') return send({ text: source.text });
  if (source.kind === 'url' && type === undefined) return send({ text: source.url });
  if (source.kind === 'url') return send({ attachment: { type, payload: { url: source.url, is_reusable: false } } });
  if (source.kind === 'platform-file') return send({ attachment: { type: type ?? 'file', payload: { attachment_id: source.fileId } } });
  const body = toBody(row, psid, { attachment: { type: type ?? 'file', payload: { is_reusable: false } }, ...toQuickReplies(row) });
  return { kind: 'upload', body, fileId: source.fileId, attachment };
}

function toBody(row: OutboxRow, psid: string, content: Json): Json {
  return { recipient: { id: psid }, messaging_type: 'RESPONSE', message: { ...content, metadata: toMetadata(row.id) } };
}

function toQuickReplies({ seq, message }: OutboxRow): Json {
  if (message.buttons.length === 0) return {};
  return { quick_replies: message.buttons.map(({ title }, index) => ({ content_type: 'text', title, payload: `b:${seq}:${index}` })) };
}

function toTemplate({ seq, message }: OutboxRow, text: string): Json {
  const buttons = message.buttons.map(({ title, action }, index) =>
    action.kind === 'url' ? { type: 'web_url', title, url: action.url } : { type: 'postback', title, payload: `b:${seq}:${index}` },
  );
  return { type: 'template', payload: { template_type: 'button', text, buttons } };
}

function isUrl(button: Button): boolean {
  return button.action.kind === 'url';
}
