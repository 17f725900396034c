/** What the Send API accepts as a message. [MD:reference/send-api], [MD:send-messages] */
import { isObject, readText } from '../params';
import { refuseParam } from './problem';
import type { GraphWorld } from './world';

export interface CheckedMessage {
  readonly text: string | undefined;
  readonly attachment: { readonly type: string; readonly payload: Readonly<Record<string, unknown>> } | undefined;
  readonly quickReplies: readonly { readonly content_type: string; readonly title?: string; readonly payload?: string }[] | undefined;
  readonly metadata: string | undefined;
  /** Postback buttons of a template, which stay tappable. */
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

const LIMITS = {
  text: 1999, metadata: 999, quickReplies: 13, title: 20, payload: 1000, buttonText: 640, buttons: 3, elements: 10, elementTitle: 80, subtitle: 80,
} as const;
const ATTACHMENT_LIVES_MS = 90 * 24 * 3600 * 1000;

export function checkMessage(message: unknown, world: GraphWorld, upload: boolean): CheckedMessage {
  if (!isObject(message)) return refuseParam('param message must be an object.');
  const text = message.text === undefined ? undefined : checkText(message.text, 'message[text]', LIMITS.text);
  if (text !== undefined && message.attachment !== undefined) refuseParam('Message cannot have both text and attachment.');
  const attachment = message.attachment === undefined ? undefined : checkAttachment(message.attachment, world, upload);
  if (text === undefined && attachment === undefined) refuseParam('Message cannot be empty, must provide valid attachment or text.');
  const metadata = message.metadata === undefined ? undefined : checkText(message.metadata, 'message[metadata]', LIMITS.metadata);
  return { text, metadata, attachment, quickReplies: checkQuickReplies(message.quick_replies), buttons: attachment === undefined ? [] : postbacksOf(attachment.payload) };
}

function checkText(value: unknown, name: string, longest: number): string {
  if (typeof value !== 'string' || value.trim() === '') return refuseParam(`param ${name} must be a non-empty UTF-8 encoded string.`);
  return value.length > longest ? refuseParam(`Length of param ${name} must be less than or equal to ${longest}.`) : value;
}

function checkQuickReplies(given: unknown): CheckedMessage['quickReplies'] {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return refuseParam('param message[quick_replies] must be an array.');
  if (given.length > LIMITS.quickReplies) refuseParam(`param message[quick_replies] has too many elements (${LIMITS.quickReplies} at most).`);
  return given.map((reply: unknown) => {
    if (!isObject(reply)) return refuseParam('param quick_replies must hold objects.');
    const { content_type } = reply;
    if (content_type === 'user_phone_number' || content_type === 'user_email') return { content_type };
    if (content_type !== 'text') return refuseParam('param quick_replies[content_type] must be text, user_phone_number or user_email.');
    const title = checkText(reply.title, 'quick_replies[title]', LIMITS.title);
    return { content_type, title, payload: checkText(reply.payload, 'quick_replies[payload]', LIMITS.payload) };
  });
}

function checkAttachment(given: unknown, world: GraphWorld, upload: boolean): NonNullable<CheckedMessage['attachment']> {
  if (!isObject(given) || typeof given.type !== 'string') return refuseParam('param message[attachment] must have a type.');
  const payload = isObject(given.payload) ? given.payload : {};
  if (given.type === 'template') checkTemplate(payload);
  else if (/^(image|audio|video|file)$/.test(given.type)) checkMedia(payload, world, upload);
  else refuseParam('param message[attachment][type] must be one of image, audio, video, file, template.');
  return { type: given.type, payload };
}

function checkMedia(payload: Fields, world: GraphWorld, upload: boolean): void {
  if (upload) return;
  if (payload.attachment_id !== undefined) {
    const saved = world.attachments.get(readText(payload, 'attachment_id') ?? '');
    if (saved === undefined || world.now() - saved.at > ATTACHMENT_LIVES_MS) refuseParam('Invalid attachment id.', 2018074);
    return;
  }
  if (typeof payload.url !== 'string' || !/^https?:\/\//i.test(payload.url) || !URL.canParse(payload.url))
    refuseParam('Failed to fetch the file from the url.', 2018008);
}

function checkTemplate(payload: Fields): void {
  switch (payload.template_type) {
    case 'button':
      checkText(payload.text, 'payload[text]', LIMITS.buttonText);
      checkButtons(payload.buttons, 1);
      return;
    case 'generic':
      checkElements(payload.elements);
      return;
    case 'media':
    case 'receipt':
    case 'customer_feedback':
      return;
    default:
      refuseParam(`param payload[template_type] '${String(payload.template_type)}' is not valid.`);
  }
}

function checkElements(elements: unknown): void {
  if (!Array.isArray(elements) || elements.length < 1 || elements.length > LIMITS.elements) refuseParam(`param payload[elements] must hold 1-${LIMITS.elements} elements.`);
  for (const element of elements as readonly unknown[]) {
    if (!isObject(element)) return refuseParam('param payload[elements] must hold objects.');
    checkText(element.title, 'elements[title]', LIMITS.elementTitle);
    if (element.subtitle !== undefined) checkText(element.subtitle, 'elements[subtitle]', LIMITS.subtitle);
    if (element.buttons !== undefined) checkButtons(element.buttons, 0);
    if (element.subtitle === undefined && element.image_url === undefined && element.buttons === undefined)
      refuseParam('An element must have at least one of subtitle, image_url, buttons besides its title.');
  }
}

function checkButtons(buttons: unknown, fewest: number): void {
  if (!Array.isArray(buttons) || buttons.length < fewest || buttons.length > LIMITS.buttons) refuseParam(`param buttons must hold ${fewest}-${LIMITS.buttons} buttons.`);
  for (const button of buttons as readonly unknown[]) {
    if (!isObject(button)) return refuseParam('param buttons must hold objects.');
    checkText(button.title, 'buttons[title]', LIMITS.title);
    checkButton(button);
  }
}

function checkButton(button: Fields): void {
  switch (button.type) {
    case 'postback':
      checkText(button.payload, 'buttons[payload]', LIMITS.payload);
      return;
    case 'web_url':
      if (typeof button.url !== 'string' || !/^https?:\/\/[^/]+\.[^/]+/i.test(button.url)) refuseParam('param buttons[url] should represent a valid URL.');
      return;
    case 'phone_number':
      if (!/^\+\d{6,15}$/.test(String(button.payload))) refuseParam('param buttons[payload] must be a phone number like +48221234567.');
      return;
    default:
      refuseParam(`param buttons[type] '${String(button.type)}' must be one of web_url, postback, phone_number.`);
  }
}

function postbacksOf(payload: Fields): CheckedMessage['buttons'] {
  const elements = Array.isArray(payload.elements) ? (payload.elements as readonly unknown[]) : [];
  const lists = [payload, ...elements].map((holder) => (isObject(holder) && Array.isArray(holder.buttons) ? (holder.buttons as readonly unknown[]) : []));
  return lists.flat().flatMap((button) => (isObject(button) && button.type === 'postback' ? [{ title: String(button.title), payload: String(button.payload) }] : []));
}
