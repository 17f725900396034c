import { createBotFrameworkChannel } from './channels/bot-framework/bot-framework';
import type { Channel, OnReceived } from './channels/channel';
import { createMessengerChannel } from './channels/messenger/messenger';
import { createTelegramChannel } from './channels/telegram/telegram';
import { createWebChatChannel, type WebChatChannel } from './channels/web-chat/web-chat';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Content } from './content/content';
import type { Attachment } from './domain/activity';
import { AppError } from './errors';
import type { Log } from './log';
import type { Store } from './store/store';

export interface ChannelWiring {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly content: () => Content;
  readonly onReceived: OnReceived;
}

/** The doors that the configuration opens. The web chat is always there; to add a channel, add a line here and one in config.ts. */
export function createChannels(config: Config, parts: ChannelWiring, extra: readonly ((onReceived: OnReceived) => Channel)[]): { readonly channels: readonly Channel[]; readonly webChat: WebChatChannel } {
  const settings = () => parts.content().settings;
  const webChat = createWebChatChannel({ ...parts, settings });
  const channels: readonly Channel[] = [
    webChat,
    ...(config.telegram ? [createTelegramChannel(config.telegram, { ...parts, commandsFor: () => ({ flows: flowCommands(parts.content()) }) })] : []),
    ...(config.messenger ? [createMessengerChannel(config.messenger, { ...parts, ignoreEchoesFrom: () => settings().messenger.ignoreEchoesFrom, humanAgent: () => settings().messenger.humanAgent })] : []),
    ...(config.botFramework ? [createBotFrameworkChannel(config.botFramework, parts)] : []),
    ...extra.map((create) => create(parts.onReceived)),
  ];
  return { channels, webChat };
}

/** Command → flow id. */
function flowCommands(content: Content): ReadonlyMap<string, string> {
  return new Map([...content.flows.values()].flatMap((flow) => (flow.start.command === null ? [] : [[flow.start.command, flow.id] as const])));
}

/** Conversation ids begin with their channel, so the id says which door a file came in by. */
export function attachmentOpener(channels: readonly Channel[]) {
  return async (conversationId: string, attachment: Attachment): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }> => {
    const channel = channels.find(({ id, accountId }) => conversationId.startsWith(`${id}:${accountId}:`));
    if (!channel) throw new AppError('NOT_FOUND', 'The channel this file came from is switched off.');
    return channel.openAttachment(attachment);
  };
}
