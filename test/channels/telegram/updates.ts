/** Updates as Telegram sends them, one of each kind, for tables and mutations. */

export const FROM = { id: 501, is_bot: false, first_name: 'Anna', last_name: 'Nowak', username: 'anna', language_code: 'pl' };
export const CHAT = { id: 501, first_name: 'Anna', last_name: 'Nowak', username: 'anna', type: 'private' };
const GROUP = { id: -1001, title: 'Rodzina', type: 'supergroup' };
const BOT = { id: 123456, is_bot: true, first_name: 'Sklep', username: 'sandbox_bot' };
const BASE = { message_id: 7, from: FROM, chat: CHAT, date: 1793610000 };
const FILE = { file_id: 'F1', file_unique_id: 'u1', file_size: 2048 };

export type Update = Readonly<Record<string, unknown>>;

export function messageUpdate(fields: Update): Update {
  return { update_id: 1000, message: { ...BASE, ...fields } };
}

export const UPDATES: Readonly<Record<string, Update>> = {
  text: messageUpdate({ text: 'Gdzie moja paczka?' }),
  start: messageUpdate({ text: '/start qr_poster', entities: [{ type: 'bot_command', offset: 0, length: 6 }] }),
  command: messageUpdate({ text: '/Return_Item@sandbox_bot LM-20391' }),
  reply: messageUpdate({ text: 'Tak', reply_to_message: { ...BASE, message_id: 6, from: BOT, text: 'Na pewno?' } }),
  photo: messageUpdate({ caption: 'Pęknięta', photo: [{ ...FILE, file_id: 'small', width: 90, height: 67 }, { ...FILE, file_id: 'large', width: 1280, height: 960 }] }),
  album: messageUpdate({ media_group_id: 'g1', photo: [{ ...FILE, width: 90, height: 67 }] }),
  document: messageUpdate({ document: { ...FILE, file_name: 'faktura.pdf', mime_type: 'application/pdf' } }),
  voice: messageUpdate({ voice: { ...FILE, duration: 4, mime_type: 'audio/ogg' } }),
  audio: messageUpdate({ audio: { ...FILE, duration: 180, file_name: 'a.mp3', mime_type: 'audio/mpeg' } }),
  video: messageUpdate({ video: { ...FILE, width: 640, height: 480, duration: 3, mime_type: 'video/quicktime' } }),
  videoNote: messageUpdate({ video_note: { ...FILE, length: 240, duration: 3 } }),
  animation: messageUpdate({ animation: { ...FILE, mime_type: 'video/mp4' }, document: { ...FILE, mime_type: 'video/mp4' } }),
  sticker: messageUpdate({ sticker: { ...FILE, type: 'regular', is_animated: false, is_video: false, emoji: '👍' } }),
  videoSticker: messageUpdate({ sticker: { ...FILE, is_animated: false, is_video: true } }),
  location: messageUpdate({ location: { latitude: 52.2297, longitude: 21.0122 } }),
  venue: messageUpdate({ venue: { location: { latitude: 52.2, longitude: 21 }, title: 'Kiosk', address: 'Prosta 1' }, location: { latitude: 52.2, longitude: 21 } }),
  contact: messageUpdate({ contact: { phone_number: '+48123456789', first_name: 'Jan', last_name: 'Kowalski' } }),
  poll: messageUpdate({ poll: { id: 'p', question: 'Tak?', options: [] } }),
  richMessage: messageUpdate({ rich_message: { blocks: [] } }),
  pinned: messageUpdate({ pinned_message: { ...BASE, text: 'x' } }),
  edit: { update_id: 1000, edited_message: { ...BASE, edit_date: 1793610060, text: 'Numer LM-20391' } },
  liveLocation: { update_id: 1000, edited_message: { ...BASE, edit_date: 1793610060, location: { latitude: 1, longitude: 2, live_period: 900 } } },
  tap: { update_id: 1000, callback_query: { id: '77', from: FROM, message: { ...BASE, from: BOT, text: 'Wybierz' }, chat_instance: 'i', data: 'b:2:0' } },
  tapOnOldMessage: { update_id: 1000, callback_query: { id: '77', from: FROM, message: { chat: CHAT, message_id: 7, date: 0 }, chat_instance: 'i', data: 'b:2:0' } },
  tapWithoutMessage: { update_id: 1000, callback_query: { id: '77', from: FROM, inline_message_id: 'x', chat_instance: 'i', data: 'b:2:0' } },
  gameTap: { update_id: 1000, callback_query: { id: '77', from: FROM, message: { ...BASE, from: BOT }, chat_instance: 'i', game_short_name: 'chess' } },
  blocked: { update_id: 1000, my_chat_member: { chat: CHAT, from: FROM, date: 1793610000, old_chat_member: { user: BOT, status: 'member' }, new_chat_member: { user: BOT, status: 'kicked', until_date: 0 } } },
  unblocked: { update_id: 1000, my_chat_member: { chat: CHAT, from: FROM, date: 1793610000, old_chat_member: { user: BOT, status: 'kicked' }, new_chat_member: { user: BOT, status: 'member' } } },
  reaction: { update_id: 1000, message_reaction: { chat: CHAT, message_id: 7, user: FROM, date: 1793610000, old_reaction: [], new_reaction: [{ type: 'emoji', emoji: '👍' }] } },
  reactionTakenBack: { update_id: 1000, message_reaction: { chat: CHAT, message_id: 7, user: FROM, date: 1793610000, old_reaction: [{ type: 'emoji', emoji: '👍' }], new_reaction: [] } },
  unknownKind: { update_id: 1000, hologram: { chat: CHAT, from: FROM, date: 1793610000, depth: 3 } },
  groupMessage: { update_id: 1000, message: { ...BASE, chat: GROUP, text: 'Cześć' } },
  groupTap: { update_id: 1000, callback_query: { id: '77', from: FROM, message: { ...BASE, chat: GROUP }, data: 'b:2:0' } },
  addedToGroup: { update_id: 1000, my_chat_member: { chat: GROUP, from: FROM, date: 1793610000, old_chat_member: { user: BOT, status: 'left' }, new_chat_member: { user: BOT, status: 'member' } } },
  channelPost: { update_id: 1000, channel_post: { message_id: 7, chat: { id: -1002, title: 'News', type: 'channel' }, date: 1793610000, text: 'x' } },
  business: { update_id: 1000, business_message: { ...BASE, business_connection_id: 'bc', text: 'x' } },
  ownMessage: { update_id: 1000, message: { ...BASE, from: BOT, text: 'x' } },
  inlineQuery: { update_id: 1000, inline_query: { id: '1', from: FROM, query: 'x', offset: '' } },
  nothing: { update_id: 1000 },
};
