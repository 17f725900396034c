/** Methods that put a new message into a chat. */
import type { FileKind, TelegramMessage } from '../fake-telegram';
import { isObject, type Params, readFlag, readInteger, readJson, readText } from '../params';
import { storeFile, toMedia } from './files';
import { readMarkup } from './markup';
import { findMessage, type MessageContent, storeMessage } from './message';
import { botUser, type Fake, type Method, type MethodCall } from './method';
import { Refusal, refuse } from './refusal';
import { readChat, readTarget, type Target } from './target';
import { readCaption, readMessageText } from './text';
import { nextSerial, type StoredFile, type StoredMessage } from './world';

export const SEND_METHODS: Readonly<Record<string, Method>> = {
  sendMessage(call, fake) {
    const target = readTarget(call.params, fake.world);
    const { text, entities } = readMessageText(call.params);
    return post(call, fake, target, { text, ...(entities.length > 0 && { entities }) });
  },
  sendPhoto: sendFile('photo'),
  sendDocument: sendFile('document'),
  sendAudio: sendFile('audio'),
  sendVideo: sendFile('video'),
  sendVoice: sendFile('voice'),
  sendAnimation: sendFile('animation'),
  sendSticker: sendFile('sticker'),
  sendVideoNote: sendFile('video_note'),
  sendMediaGroup,
  sendLocation(call, fake) {
    const latitude = Number(readText(call.params, 'latitude') ?? Number.NaN);
    const longitude = Number(readText(call.params, 'longitude') ?? Number.NaN);
    const target = readTarget(call.params, fake.world);
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) refuse('wrong latitude or longitude');
    return post(call, fake, target, { location: { latitude, longitude } });
  },
  copyMessage(call, fake) {
    const target = readTarget(call.params, fake.world);
    const original = findOriginal(call.params, fake, 'copy');
    if (original.service) refuse("message can't be copied");
    const { text, entities, caption_entities, ...media } = contentOf(original.shown);
    const caption = text === undefined ? readCaption(call.params) : undefined;
    const kept = { ...media, ...(text !== undefined && { text }), ...(entities && { entities }), ...(caption_entities !== undefined && { caption_entities }) };
    const message = post(call, fake, target, caption === undefined ? kept : { ...kept, ...toCaption(caption) });
    return { message_id: message.message_id };
  },
  forwardMessage(call, fake) {
    const target = readTarget(call.params, fake.world);
    const { shown, service } = findOriginal(call.params, fake, 'forward');
    if (service) refuse("message can't be forwarded");
    const origin = { type: 'user', sender_user: shown.from, date: shown.date };
    return post(call, fake, target, { ...contentOf(shown), forward_origin: origin, forward_from: shown.from, forward_date: shown.date });
  },
};

/** The last gate: markup and reply checked, the limits spent, then the message is there. */
function post(call: MethodCall, fake: Fake, { chat, threadId }: Target, content: MessageContent): TelegramMessage {
  const markup = readMarkup(call.params);
  const reply = readReply(call.params, { chat, threadId });
  fake.limits.spend(chat, 1);
  return storeMessage(fake.world, {
    chat,
    threadId,
    from: botUser(fake),
    // Only inline keyboards are part of a message; the others are the client's business but tests want to see them.
    content: { ...content, ...(reply !== undefined && { reply_to_message: reply }), ...(markup !== undefined && { reply_markup: markup }) },
  });
}

function sendFile(kind: FileKind): Method {
  return (call, fake) => {
    const target = readTarget(call.params, fake.world);
    const caption = readCaption(call.params);
    const file = readFile(call, fake, kind, call.params[kind]);
    const name = call.uploads.get(kind)?.name;
    return post(call, fake, target, { ...toMedia(kind, file, name), ...(caption !== undefined && toCaption(caption)) });
  };
}

function sendMediaGroup(call: MethodCall, fake: Fake): unknown {
  const target = readTarget(call.params, fake.world);
  const media = readJson(call.params, 'media');
  if (!Array.isArray(media) || media.length < 2 || media.length > 10) return refuse('media group must include 2-10 items');
  const contents = media.map((item: unknown) => {
    const kind = isObject(item) && isGroupKind(item.type) ? item.type : refuse('unsupported media type in the album');
    const caption = isObject(item) ? readCaption(item) : undefined;
    return { ...toMedia(kind, readFile(call, fake, kind, isObject(item) ? item.media : undefined)), ...(caption !== undefined && toCaption(caption)) };
  });
  const reply = readReply(call.params, target);
  fake.limits.spend(target.chat, contents.length);
  const media_group_id = String(nextSerial(fake.world));
  return contents.map((content) =>
    storeMessage(fake.world, {
      chat: target.chat,
      threadId: target.threadId,
      from: botUser(fake),
      content: { ...content, media_group_id, ...(reply !== undefined && { reply_to_message: reply }) },
    }),
  );
}

function isGroupKind(kind: unknown): kind is FileKind {
  return kind === 'photo' || kind === 'video' || kind === 'document' || kind === 'audio';
}

/** An upload, an `attach://` to one, a file_id, or a URL, which is taken on trust and not fetched. */
function readFile(call: MethodCall, fake: Fake, kind: FileKind, value: unknown): StoredFile {
  const upload = call.uploads.get(typeof value === 'string' ? value.replace('attach://', '') : kind);
  if (upload !== undefined) {
    if (upload.bytes.length > (kind === 'photo' ? 10 : 50) * 1024 * 1024) throw new Refusal(413, 'Request Entity Too Large');
    return storeFile(fake.world, kind, upload);
  }
  if (typeof value !== 'string' || value === '') return refuse(`there is no ${kind} in the request`);
  if (/^https?:/i.test(value)) return URL.canParse(value) ? storeFile(fake.world, kind) : refuse('wrong HTTP URL specified');
  return fake.world.files.get(value) ?? refuse('wrong remote file identifier specified: Wrong string length');
}

function readReply(params: Params, { chat }: Target): TelegramMessage | undefined {
  const given = readJson(params, 'reply_parameters');
  const reply: Params = isObject(given) ? given : { message_id: params.reply_to_message_id, allow_sending_without_reply: params.allow_sending_without_reply };
  const messageId = readInteger(reply, 'message_id');
  if (messageId === undefined) return undefined;
  const stored = findMessage(chat, messageId);
  if (stored === null) return readFlag(reply, 'allow_sending_without_reply') ? undefined : refuse('message to be replied not found');
  const { reply_to_message: _, ...shown } = stored.shown;
  return shown;
}

function findOriginal(params: Params, fake: Fake, verb: 'copy' | 'forward'): StoredMessage {
  const from = readChat(params, fake.world, 'from_chat_id');
  return findMessage(from, readInteger(params, 'message_id')) ?? refuse(`message to ${verb} not found`);
}

/** What a copy takes along: the content, not who, when, where or the buttons. */
function contentOf(message: TelegramMessage): MessageContent {
  const {
    message_id: _id, date: _date, chat: _chat, from: _from, message_thread_id: _thread, is_topic_message: _topic, edit_date: _edited,
    reply_to_message: _reply, reply_markup: _markup, media_group_id: _group, forward_origin: _origin, forward_from: _forward, forward_date: _when,
    ...content
  } = message;
  return content;
}

function toCaption({ text, entities }: { readonly text: string; readonly entities: readonly unknown[] }): MessageContent {
  return { caption: text, caption_entities: entities.length > 0 ? entities : undefined };
}
