import { startFakeGraph } from '../sandbox/fake-graph';
import { startFakeTelegram } from '../sandbox/fake-telegram';
import { parseArguments } from './arguments';

/** `odzew sandbox`: the fake platforms, until Ctrl+C, with the variables that point a server at them. */
export async function sandbox(args: readonly string[]): Promise<number> {
  const { values } = parseArguments(args, { 'telegram-port': { type: 'string' }, 'graph-port': { type: 'string' } });
  const telegram = await startFakeTelegram({ port: Number(values['telegram-port'] ?? 8081) });
  const graph = await startFakeGraph({ port: Number(values['graph-port'] ?? 8082) });
  const variables = [
    `TELEGRAM_BOT_TOKEN=${telegram.token}`,
    `TELEGRAM_API_ROOT=${telegram.url}`,
    `MESSENGER_PAGE_ID=${graph.pageId}`,
    `MESSENGER_PAGE_TOKEN=${graph.pageToken}`,
    `MESSENGER_APP_ID=${graph.appId}`,
    `MESSENGER_APP_SECRET=${graph.appSecret}`,
    `MESSENGER_VERIFY_TOKEN=${graph.verifyToken}`,
    `MESSENGER_API_ROOT=${graph.url}`,
  ];
  process.stdout.write(`Fake Telegram at ${telegram.url}, fake Graph at ${graph.url}. Start the server with:\n\n${variables.join(' \\\n')} \\\nnpm start\n`);
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.all([telegram.stop(), graph.stop()]);
  return 0;
}
