/** What the bot hears. Always given: left out, Telegram keeps whatever was asked for last. [Bot API: getUpdates] */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'message_reaction'] as const;
