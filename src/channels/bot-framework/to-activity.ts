import type { Attachment } from '../../domain/activity';
import type { OutboxRow } from '../../domain/delivery';

/** What our message says in the Bot Framework's words. */
export interface OutgoingActivity {
  readonly type: 'message';
  readonly text?: string;
  /** Our text is no markup. */
  readonly textFormat: 'plain';
  readonly attachments?: readonly OutgoingAttachment[];
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly OutgoingAction[] };
}

interface OutgoingAttachment {
  readonly contentType: string;
  readonly contentUrl?: string;
  readonly name?: string;
  readonly content?: unknown;
}

interface OutgoingAction {
  readonly type: 'postBack' | 'messageBack' | 'openUrl';
  readonly title: string;
  readonly value: string;
  readonly text?: string;
  readonly displayText?: string;
}

/** Bytes of a file from our store, which travels inside of the activity. */
export interface LoadedFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One row → one activity; null when there would be nothing in it. `file` is the row's attachment where it lies in our store. Pure. */
export function toActivity(row: OutboxRow, to: { readonly channelId: string; readonly userId: string | null }, file: LoadedFile | null): OutgoingActivity | null {
  const { text, attachment } = row.message;
  const words = [text, attachment?.source.kind === 'inline' ? attachment.source.text : null].filter((part) => part !== null && part.trim() !== '').join('\n');
  const attachments = attachment === null ? [] : toAttachments(attachment, file);
  if (words === '' && attachments.length === 0) return null;
  return { type: 'message', textFormat: 'plain', ...withButtons(row, to, { words, attachments }) };
}

/** Teams shows no suggested actions that send a payload back, but cards that do (Teams, Card actions). */
function withButtons(
  { seq, message }: OutboxRow,
  to: { readonly channelId: string; readonly userId: string | null },
  { words, attachments }: { readonly words: string; readonly attachments: readonly OutgoingAttachment[] },
): Partial<OutgoingActivity> {
  const isTeams = to.channelId === 'msteams';
  const actions = message.buttons.map(({ title, action }, index) => toAction(title, action.kind === 'url' ? action.url : null, { payload: `b:${seq}:${index}`, isTeams }));
  const text = words === '' ? {} : { text: words };
  if (actions.length === 0) return { ...text, ...(attachments.length > 0 && { attachments }) };
  if (!isTeams) return { ...text, ...(attachments.length > 0 && { attachments }), suggestedActions: { to: to.userId === null ? [] : [to.userId], actions } };
  const card = { contentType: 'application/vnd.microsoft.card.hero', content: { text: words, buttons: actions } };
  return { attachments: [...attachments, card] };
}

function toAction(title: string, url: string | null, { payload, isTeams }: { readonly payload: string; readonly isTeams: boolean }): OutgoingAction {
  if (url !== null) return { type: 'openUrl', title, value: url };
  if (isTeams) return { type: 'messageBack', title, value: payload, text: payload, displayText: title };
  return { type: 'postBack', title, value: payload };
}

function toAttachments({ source, contentType, name }: Attachment, file: LoadedFile | null): readonly OutgoingAttachment[] {
  const named = name === null ? {} : { name };
  if (source.kind === 'url') return [{ contentType, contentUrl: source.url, ...named }];
  if (file === null) return [];
  return [{ contentType: file.contentType, contentUrl: `data:${file.contentType};base64,${Buffer.from(file.bytes).toString('base64')}`, ...named }];
}
