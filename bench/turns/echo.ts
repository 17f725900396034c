// The bare bot that Odzew is compared with: express and telegraf, no memory, the text comes back. Both send through telegraf, which opens a
// connection a call to a Bot API without TLS.
import express from 'express';
import { Telegraf } from 'telegraf';

const { PORT = '3000', TELEGRAM_BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env;

const bot = new Telegraf(TELEGRAM_BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT, webhookReply: false } });
bot.botInfo = { id: 123_456, is_bot: true, first_name: 'Echo', username: 'echo_bot', can_join_groups: false, can_read_all_group_messages: false, supports_inline_queries: false };
bot.on('message', async (context) => {
  if ('text' in context.message) await context.reply(context.message.text);
});

const app = express();
app.use(express.json());
app.post('/webhooks/telegram', (request, response, next) => {
  bot.handleUpdate(request.body).then(() => response.end(), next);
});
app.get('/healthz', (_request, response) => response.json({ status: 'alive' }));
app.listen(Number(PORT), '127.0.0.1');
