/** What customers do: write, tap, react, edit, read, block. */
import type { FakeGraph, GraphEvent, GraphReferral, PersonRef } from '../fake-graph';
import { storeCdnFile } from './cdn';
import type { GraphFake } from './endpoint';
import { type Customer, keepMessage, meetCustomer, nextId } from './world';

export type People = Pick<
  FakeGraph,
  'send' | 'tapQuickReply' | 'tapButton' | 'postback' | 'getStarted' | 'referral' | 'sendAttachment' | 'sendSticker' | 'react' | 'edit' | 'read' | 'delivered' | 'block' | 'unblock'
>;

const LIKE = 369239263222822;
const MOST_EDITS = 5;

export function createPeople(fake: GraphFake): People {
  const { world } = fake;
  const say = (ref: PersonRef, message: Readonly<Record<string, unknown>>): GraphEvent => {
    const customer = interact(fake, ref);
    const mid = nextId(world, 'm_');
    const text = typeof message.text === 'string' ? message.text : undefined;
    keepMessage(world, customer, { mid, psid: customer.person.id, fromPage: false, at: world.now(), text, attachment: undefined, quickReplies: [], buttons: [] });
    return tell(fake, customer, { field: 'messages', mid, content: { message: { mid, ...message } } });
  };
  const postback: People['postback'] = (ref, { payload, title = payload, mid, referral }) => {
    const customer = interact(fake, ref);
    const id = mid === null ? undefined : nextId(world, 'm_');
    const content = { postback: { ...(id !== undefined && { mid: id }), title, payload, ...(referral !== undefined && { referral: toReferral(referral) }) } };
    return tell(fake, customer, { field: 'messaging_postbacks', mid: id, content });
  };
  return {
    send: (ref, message) => say(ref, typeof message === 'string' ? { text: message } : message),
    tapQuickReply(ref, reply) {
      const { person, messages } = meetCustomer(world, ref);
      const offered = messages.at(-1)?.quickReplies ?? [];
      const found = typeof reply === 'number' ? offered[reply] : offered.find(({ title }) => title === reply);
      if (found === undefined) throw new Error(`${person.id} sees no quick reply ${JSON.stringify(reply)}; there are ${JSON.stringify(offered.map(({ title }) => title))}.`);
      return say(ref, { text: found.title, quick_reply: { payload: found.payload } });
    },
    tapButton(ref, button, { mid } = {}) {
      const { person, messages } = meetCustomer(world, ref);
      const withButtons = messages.filter((message) => (mid === undefined ? message.buttons.length > 0 : message.mid === mid)).toReversed();
      for (const { buttons } of withButtons) {
        const found = typeof button === 'number' ? buttons[button] : buttons.find(({ title }) => title === button);
        if (found !== undefined) return postback(ref, found);
      }
      throw new Error(`${person.id} sees no button ${JSON.stringify(button)}; there are ${JSON.stringify(withButtons.map(({ buttons }) => buttons))}.`);
    },
    postback,
    getStarted(ref, referral) {
      const set = world.profile.get('get_started') as { readonly payload?: string } | undefined; // checked only as far as Meta does
      return postback(ref, { payload: set?.payload ?? 'GET_STARTED', title: 'Get Started', referral });
    },
    referral: (ref, referral) => tell(fake, interact(fake, ref), { field: 'messaging_referrals', content: { referral: toReferral(referral) } }),
    sendAttachment(ref, { type, bytes = new TextEncoder().encode('sandbox'), name, mimeType, url, text }) {
      const payload = { url: url ?? storeCdnFile(world, { bytes, name, mimeType }) };
      return say(ref, { ...(text !== undefined && { text }), attachments: [{ type, payload }] });
    },
    sendSticker(ref, stickerId = LIKE) {
      const url = storeCdnFile(world, { bytes: new Uint8Array(), name: 'sticker.png', mimeType: 'image/png' });
      return say(ref, { attachments: [{ type: 'sticker', payload: { url, sticker_id: stickerId } }] });
    },
    react(ref, mid, reaction) {
      const content = reaction === null ? { mid, action: 'unreact' } : { mid, action: 'react', reaction: reaction.reaction ?? 'other', emoji: reaction.emoji };
      return tell(fake, interact(fake, ref), { field: 'message_reactions', content: { reaction: content } });
    },
    edit(ref, mid, text) {
      const message = world.messages.get(mid);
      if (message === undefined || message.fromPage) throw new Error(`${mid} is no message from a person.`);
      if (message.edits >= MOST_EDITS) throw new Error(`Messenger allows ${MOST_EDITS} edits a message.`);
      message.edits += 1;
      message.text = text;
      return tell(fake, meetCustomer(world, ref), { field: 'message_edits', content: { message_edit: { mid, text, num_edit: message.edits } } });
    },
    read: (ref) => tell(fake, meetCustomer(world, ref), { field: 'message_reads', content: { read: { watermark: world.now() } } }),
    delivered: (ref, mids) =>
      tell(fake, meetCustomer(world, ref), { field: 'message_deliveries', content: { delivery: { ...(mids !== undefined && { mids }), watermark: world.now() } } }),
    block: (ref) => void (meetCustomer(world, ref).blocked = true),
    unblock: (ref) => void (meetCustomer(world, ref).blocked = false),
  };
}

/** Opens the 24 h window; with routing an idle thread becomes the default app's, which is ours. */
function interact({ world }: GraphFake, ref: PersonRef): Customer {
  const customer = meetCustomer(world, ref);
  customer.lastInteraction = world.now();
  if (world.settings.routing) customer.owner ??= world.appId;
  return customer;
}

function tell({ world, events }: GraphFake, { person }: Customer, { field, mid, content }: { readonly field: string; readonly mid?: string; readonly content: Readonly<Record<string, unknown>> }): GraphEvent {
  const body = { sender: { id: person.id }, recipient: { id: world.pageId }, timestamp: world.now(), ...content };
  return events.make({ field, psid: person.id, mid, body });
}

function toReferral({ source = 'SHORTLINK', type = 'OPEN_THREAD', ...rest }: GraphReferral): Readonly<Record<string, unknown>> {
  return { ...rest, source, type };
}
