import { AppError } from '../../errors';
import type { Attachment } from '../../domain/activity';
import type { ChannelCapabilities } from '../../domain/capabilities';
import type { SendResult } from '../../domain/delivery';
import type { Channel } from '../channel';
import { download } from '../download';
import { parseAddress } from './address';
import type { BotFrameworkConfig, BotFrameworkParts } from './config';
import { openConnection, type Connection } from './connection';
import { isLoopback } from './loopback';
import { createBotFrameworkRoutes } from './receive';
import { sendRow } from './send';

/** What Web Chat, Direct Line and Teams all take: six buttons, and files small enough to travel inside of a message (256 kB in all). */
const CAPABILITIES: ChannelCapabilities = {
  textLimit: 4000,
  buttonTextLimit: 4000,
  buttons: 6,
  buttonTitleLimit: 40,
  urlButtons: true,
  typing: true,
  attachmentBytes: 150 * 1024,
};

const LARGEST_FILE = 25 * 1024 * 1024;

/** Where the channels of Azure Bot Service keep customers' files; a customer may name any address, but only these are opened. */
const FILE_HOSTS = /(?:^|\.)(?:botframework\.com|skype\.com|trafficmanager\.net|teams\.microsoft\.com|sharepoint\.com)$/;

/** The account of a bot without an app id, which only an Emulator on this machine meets. */
const OPEN_ACCOUNT = 'open';

/** The door to Azure Bot Service and, in open mode, to a local Emulator. Throws CONFIG without an app id outside of open mode. */
export function createBotFrameworkChannel(config: BotFrameworkConfig, parts: BotFrameworkParts): Channel {
  if (config.appId === null && !config.open) throw new AppError('CONFIG', 'MicrosoftAppId is empty; set it, or BOT_FRAMEWORK_OPEN=1 for a local Emulator.');
  // With an app id there is somebody to check, so nobody comes in unchecked.
  const open = config.open && config.appId === null;
  const accountId = config.appId ?? OPEN_ACCOUNT;
  const connect = once(() => openConnection({ ...config, open }));
  let trouble: string | null = null;
  return {
    id: 'bot-framework',
    accountId,
    capabilities: CAPABILITIES,
    routes: createBotFrameworkRoutes({ ...parts, accountId, open, connect }),
    start: async () => {
      await connect();
    },
    stop: () => Promise.resolve(),
    send: async (row) => {
      const result = await sendRow(row, { store: parts.store, connect });
      trouble = toTrouble(result, trouble);
      return result;
    },
    showTyping: (address) => void showTyping(address, connect),
    openAttachment: (attachment) => openAttachment(attachment, { open, store: parts.store }),
    health: () => trouble,
  };
}

/** The first call's promise, for all calls; forgotten when it fails. */
function once(open: () => Promise<Connection>): () => Promise<Connection> {
  let opened: Promise<Connection> | null = null;
  return async () => {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };
}

function toTrouble(result: SendResult, before: string | null): string | null {
  if (result.kind === 'sent') return null;
  if (result.reason === 'credentials-refused' || result.reason === 'not-signed-in')
    return 'The Bot Framework does not accept our sign-in; check MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType and MicrosoftAppTenantId.';
  return before;
}

async function showTyping(address: string, connect: () => Promise<Connection>): Promise<void> {
  const reference = parseAddress(address);
  if (reference === null) return;
  try {
    const connection = await connect();
    await connection.send(reference, { type: 'typing' });
  } catch {
    // Nobody is waiting for dots.
  }
}

async function openAttachment({ source }: Attachment, { open, store }: { readonly open: boolean } & Pick<BotFrameworkParts, 'store'>) {
  if (source.kind === 'stored') {
    const opened = await store.openFile(source.fileId);
    if (opened) return { contentType: opened.file.contentType, bytes: opened.bytes };
  }
  if (source.kind !== 'url') throw new AppError('NOT_FOUND', 'This attachment has no file behind it.');
  if (source.url.startsWith('data:')) return openDataUrl(source.url);
  const mayOpen = ({ protocol, hostname }: URL) => (protocol === 'https:' && FILE_HOSTS.test(hostname)) || (open && isLoopback(hostname));
  return download(source.url, { limit: LARGEST_FILE, mayOpen });
}

/** `data:image/png;base64,…`, as the Emulator sends pictures. */
async function openDataUrl(url: string) {
  const found = /^data:([^;,]+)[^,]*;base64,([A-Za-z0-9+/=\s]*)$/.exec(url);
  if (!found) throw new AppError('NOT_FOUND', 'The attachment is not written in base64.');
  const [, contentType = '', text = ''] = found;
  return { contentType, bytes: Buffer.from(text, 'base64') };
}
