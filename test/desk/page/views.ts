// What the page is sent, with everything a test does not care about filled in.
import type { ConversationRow, Me, MessageView } from '../../../src/api/desk';

export const ME: Me = { id: 'anna', name: 'Anna', email: 'anna@kalina.example', role: 'agent', mustChangePassword: false, company: 'Kalina', timeZone: 'Europe/Warsaw' };

export function messageView(seq: number, over: Partial<MessageView> = {}): MessageView {
  return { seq, at: '2026-11-21T10:00:00.000Z', author: 'customer', name: null, internal: false, text: `message ${seq}`, language: 'pl', attachments: [], buttons: [], event: null, delivery: null, ...over };
}

export function messageViews(...seqs: readonly number[]): readonly MessageView[] {
  return seqs.map((seq) => messageView(seq));
}

export function rowView(id: string, over: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id,
    channelId: 'telegram',
    customerName: 'Jan',
    language: 'pl',
    owner: { kind: 'queue', agentId: null, name: null },
    open: true,
    reason: 'asked',
    why: 'asked-for-person',
    priority: 'normal',
    waitingSince: null,
    lastText: 'Halo',
    lastAuthor: 'customer',
    lastAt: null,
    rev: 1,
    seq: 1,
    ...over,
  };
}
