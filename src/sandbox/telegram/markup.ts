/** The reply_markup of a call: checked button by button. */
import type { TelegramButton, TelegramMarkup } from '../fake-telegram';
import { isObject, type Params, readJson } from '../params';
import { refuse } from './refusal';

/** [TT:markup.d.ts] "exactly one of the optional fields must be used". */
const ACTIONS = [
  'url', 'callback_data', 'web_app', 'login_url', 'switch_inline_query', 'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat', 'copy_text', 'callback_game', 'pay',
] as const;

/** [TT:markup.d.ts] callback_data is 1-64 bytes. */
const LONGEST_DATA = 64;
const MOST_BUTTONS = 100;

/** Undefined when none was given. An empty inline keyboard takes the keyboard away. */
export function readMarkup(params: Params): TelegramMarkup | undefined {
  const markup = readJson(params, 'reply_markup');
  if (markup === undefined) return undefined;
  if (!isObject(markup)) return refuse("can't parse reply keyboard markup JSON object");
  if ('inline_keyboard' in markup) return readInlineKeyboard(markup.inline_keyboard);
  if ('keyboard' in markup) return checkReplyKeyboard(markup);
  if (markup.remove_keyboard === true || markup.force_reply === true) return markup;
  return Object.keys(markup).length === 0 ? undefined : refuse('object expected as reply markup');
}

function readInlineKeyboard(rows: unknown): TelegramMarkup | undefined {
  if (!Array.isArray(rows)) return refuse('field "inline_keyboard" must be of type Array');
  const keyboard = rows.map((row: unknown) => {
    if (!Array.isArray(row)) return refuse("can't parse inline keyboard: expected an Array of Arrays");
    return row.map(readButton);
  });
  const buttons = keyboard.flat();
  if (buttons.length > MOST_BUTTONS) refuse('reply markup is too long');
  return buttons.length === 0 ? undefined : { inline_keyboard: keyboard.filter((row) => row.length > 0) };
}

function readButton(button: unknown): TelegramButton {
  if (!isObject(button)) return refuse("can't parse inline keyboard button: expected an Object");
  const { text } = button;
  if (typeof text !== 'string') return refuse('can\'t parse inline keyboard button: Can\'t find field "text"');
  if (text.trim() === '') return refuse("can't parse inline keyboard button: Button text must be non-empty");
  const actions = ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length === 0) return refuse("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  if (actions.length > 1) return refuse(`can't parse inline keyboard button: only one of ${actions.join(', ')} may be used`);
  if (button.url !== undefined) checkUrl(button.url);
  if (button.callback_data !== undefined) checkData(button.callback_data);
  return { ...button, text };
}

function checkData(data: unknown): void {
  const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0;
  if (bytes < 1 || bytes > LONGEST_DATA) refuse('BUTTON_DATA_INVALID');
}

/** Telegram takes no host without a dot: http://localhost is a "Wrong HTTP URL". */
function checkUrl(url: unknown): void {
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  if (parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes('.')) return;
  refuse(`inline keyboard button URL '${String(url)}' is invalid: ${parsed === null ? 'URL host is empty' : 'Wrong HTTP URL'}`);
}

function checkReplyKeyboard(markup: Readonly<Record<string, unknown>>): TelegramMarkup {
  if (!Array.isArray(markup.keyboard)) return refuse('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays');
  for (const row of markup.keyboard as readonly unknown[]) {
    if (!Array.isArray(row)) return refuse('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays');
    for (const button of row as readonly unknown[]) {
      const text = isObject(button) ? button.text : button;
      if (typeof text !== 'string' || text.trim() === '') return refuse("can't parse keyboard button: Button text must be non-empty");
    }
  }
  return markup;
}
