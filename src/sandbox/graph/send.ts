/** The Send API: who may be written to, when, and what follows from it. */
import type { GraphSent } from '../fake-graph';
import { isObject, readJson, readText } from '../params';
import type { GraphCallIn, GraphFake } from './endpoint';
import { checkMessage, type CheckedMessage } from './message-check';
import { GraphProblem, refuseParam, refuseWindow } from './problem';
import { saveAttachment } from './endpoints';
import { type Customer, keepMessage, nextId, type PageComment, sentJournal } from './world';

const DAY_MS = 24 * 3600 * 1000;
const DEAD_TAGS = new Set(['CONFIRMED_EVENT_UPDATE', 'ACCOUNT_UPDATE', 'POST_PURCHASE_UPDATE']);
const SENDER_ACTIONS = new Set(['typing_on', 'typing_off', 'mark_seen', 'react', 'unreact']);

interface Recipient {
  readonly given: Readonly<Record<string, unknown>>;
  readonly customer: Customer;
  /** For a private reply. */
  readonly comment: PageComment | null;
}

export async function handleSend(call: GraphCallIn, fake: GraphFake): Promise<unknown> {
  const recipient = readRecipient(call, fake);
  const { customer } = recipient;
  if (customer.blocked) throw new GraphProblem(551, "(#551) This person isn't available right now.", 1545041);
  if (call.params.sender_action !== undefined) return act(call, customer);
  const messagingType = readText(call.params, 'messaging_type') ?? '';
  if (!/^(RESPONSE|UPDATE|MESSAGE_TAG|UTILITY)$/.test(messagingType)) refuseParam('param messaging_type must be one of RESPONSE, UPDATE, MESSAGE_TAG, UTILITY.');
  const message = checkMessage(readJson(call.params, 'message'), fake.world, call.uploads.size > 0);
  const personaId = readText(call.params, 'persona_id');
  if (personaId !== undefined && fake.world.personas.get(personaId)?.deleted !== false) refuseParam('param persona_id is not a valid persona.');
  checkOwner(fake, customer);
  if (recipient.comment === null) checkWindow(call, fake, { customer, messagingType });
  else answerPrivately(fake, recipient.comment);
  return accept(call, fake, { recipient, message, messagingType });
}

function readRecipient(call: GraphCallIn, { world }: GraphFake): Recipient {
  const given = readJson(call.params, 'recipient');
  if (!isObject(given)) return refuseParam('The parameter recipient is required.');
  const keys = ['id', 'user_ref', 'comment_id', 'post_id'].filter((key) => given[key] !== undefined);
  if (keys.length !== 1) return refuseParam('param recipient must have exactly one of id, user_ref, comment_id, post_id.');
  const comment = given.comment_id === undefined ? null : world.comments.get(readText(given, 'comment_id') ?? '');
  if (comment === undefined) return refuseParam('No matching comment found.');
  const customer = world.customers.get(comment?.psid ?? String(given.id));
  return customer === undefined ? refuseParam('No matching user found.', 2018001) : { given, customer, comment };
}

/** Sender actions travel alone. [MD:send-messages/sender-actions] */
function act(call: GraphCallIn, customer: Customer): unknown {
  const action = String(call.params.sender_action);
  if (call.params.message !== undefined) refuseParam('sender_action cannot be sent together with a message.');
  if (!SENDER_ACTIONS.has(action)) refuseParam('param sender_action must be one of typing_on, typing_off, mark_seen, react, unreact.');
  customer.actions.push(action);
  return { recipient_id: customer.person.id };
}

/** [MD:conversation-routing] sending to a thread another app owns. */
function checkOwner({ world }: GraphFake, { owner }: Customer): void {
  if (world.settings.routing && owner !== null && owner !== world.appId)
    throw new GraphProblem(2018300, 'Message failed to send because another app is controlling this thread now.');
}

function checkWindow(call: GraphCallIn, { world }: GraphFake, { customer, messagingType }: { readonly customer: Customer; readonly messagingType: string }): void {
  const age = customer.lastInteraction === null ? Infinity : world.now() - customer.lastInteraction;
  if (messagingType === 'UTILITY') refuseParam('UTILITY needs an approved template.');
  if (messagingType !== 'MESSAGE_TAG') {
    if (age > DAY_MS) refuseWindow();
    return;
  }
  const tag = readText(call.params, 'tag') ?? '';
  if (DEAD_TAGS.has(tag)) refuseParam(`Message tag ${tag} is no longer supported.`);
  if (tag !== 'HUMAN_AGENT' && tag !== 'CUSTOMER_FEEDBACK') refuseParam('param tag must be one of HUMAN_AGENT, CUSTOMER_FEEDBACK.');
  if (tag === 'HUMAN_AGENT' && !world.humanAgent) throw new GraphProblem(10, '(#10) Application does not have the Human Agent feature.');
  if (age > 7 * DAY_MS) refuseWindow();
}

/** One private reply a comment, within seven days. [MD:discovery/private-replies] */
function answerPrivately({ world }: GraphFake, comment: PageComment): void {
  if (comment.privatelyAnswered) throw new GraphProblem(10900, '(#10900) Activity already replied to.');
  if (world.now() - comment.at > 7 * DAY_MS) throw new GraphProblem(10903, "(#10903) This user can't reply to this activity.");
  comment.privatelyAnswered = true;
}

interface Accepted {
  readonly recipient: Recipient;
  readonly message: CheckedMessage;
  readonly messagingType: string;
}

async function accept(call: GraphCallIn, fake: GraphFake, { recipient, message, messagingType }: Accepted): Promise<unknown> {
  const { world } = fake;
  const { customer } = recipient;
  const mid = nextId(world, 'm_');
  const at = world.now();
  const attachment = message.attachment === undefined ? undefined : resolveAttachment(call, fake, message.attachment);
  const quickReplies = (message.quickReplies ?? []).flatMap(({ title, payload }) => (title === undefined || payload === undefined ? [] : [{ title, payload }]));
  keepMessage(world, customer, { mid, psid: customer.person.id, fromPage: true, at, text: message.text, attachment, quickReplies, buttons: message.buttons });
  const sent: GraphSent = {
    mid, to: customer.person.id, recipient: recipient.given, at, messaging_type: messagingType,
    ...(message.text !== undefined && { text: message.text }),
    ...(attachment !== undefined && { attachment }),
    ...(message.quickReplies !== undefined && { quick_replies: message.quickReplies }),
    ...(message.metadata !== undefined && { metadata: message.metadata }),
    ...(call.params.tag !== undefined && { tag: readText(call.params, 'tag') }),
    ...(call.params.persona_id !== undefined && { persona_id: readText(call.params, 'persona_id') }),
  };
  sentJournal(world, customer.person.id).add(sent);
  await echo(fake, sent);
  return { recipient_id: customer.person.id, message_id: mid, ...(typeof attachment?.payload.attachment_id === 'string' && { attachment_id: attachment.payload.attachment_id }) };
}

/** An upload becomes a saved attachment; so does a url marked is_reusable. */
function resolveAttachment(call: GraphCallIn, fake: GraphFake, attachment: NonNullable<CheckedMessage['attachment']>): NonNullable<GraphSent['attachment']> {
  if (call.uploads.size === 0 && attachment.payload.is_reusable !== true) return attachment;
  const { attachment_id, url } = saveAttachment(call, fake, attachment);
  return { type: attachment.type, payload: { ...attachment.payload, url, attachment_id } };
}

async function echo({ world, events }: GraphFake, sent: GraphSent): Promise<void> {
  const attachments = sent.attachment === undefined ? undefined : [{ type: sent.attachment.type, payload: sent.attachment.payload }];
  const spec = {
    field: 'message_echoes',
    psid: sent.to,
    mid: sent.mid,
    body: {
      sender: { id: world.pageId }, recipient: { id: sent.to }, timestamp: sent.at,
      message: {
        mid: sent.mid, is_echo: true, app_id: Number(world.appId),
        ...(sent.text !== undefined && { text: sent.text }), ...(attachments && { attachments }), ...(sent.metadata !== undefined && { metadata: sent.metadata }),
      },
    },
  };
  if (world.echoes === 'before') await events.makeNow(spec);
  else if (world.echoes === 'after') events.makeSoon(spec);
}
