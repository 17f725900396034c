/** Methods about getting updates: polling or a webhook, never both. */
import { type Params, readFlag, readInteger, readJson, readText } from '../params';
import type { Method } from './method';
import { createConflict, refuse } from './refusal';

const LONGEST_POLL_S = 50;
const MOST_UPDATES = 100;

export const UPDATE_METHODS: Readonly<Record<string, Method>> = {
  getUpdates({ params, onGone }, { mailbox }) {
    if (mailbox.webhook.target() !== null)
      throw createConflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    mailbox.updates.allow(readAllowed(params));
    return mailbox.polling.poll({
      offset: readInteger(params, 'offset'),
      limit: Math.min(readInteger(params, 'limit') || MOST_UPDATES, MOST_UPDATES),
      timeoutMs: Math.min(readInteger(params, 'timeout') ?? 0, LONGEST_POLL_S) * 1000,
      onGone,
    });
  },
  setWebhook({ params }, { mailbox }) {
    const url = readText(params, 'url') ?? '';
    const secret = readText(params, 'secret_token');
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) refuse('secret token contains unallowed characters');
    const maxConnections = readInteger(params, 'max_connections') ?? 40;
    if (!(maxConnections >= 1 && maxConnections <= 100)) refuse('max_connections must be between 1 and 100');
    mailbox.updates.allow(readAllowed(params));
    const target = url === '' ? null : { url: checkUrl(url), secret, maxConnections };
    mailbox.setWebhook(target, { dropPending: readFlag(params, 'drop_pending_updates') });
    return true;
  },
  deleteWebhook({ params }, { mailbox }) {
    mailbox.setWebhook(null, { dropPending: readFlag(params, 'drop_pending_updates') });
    return true;
  },
  getWebhookInfo(_call, { mailbox }) {
    const target = mailbox.webhook.target();
    const error = mailbox.webhook.lastError();
    const allowed = mailbox.updates.allowed();
    return {
      url: target?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: mailbox.pendingCount(),
      ...(target !== null && { max_connections: target.maxConnections }),
      ...(error !== null && { last_error_date: Math.floor(error.at / 1000), last_error_message: error.message }),
      ...(allowed.length > 0 && { allowed_updates: allowed }),
    };
  },
};

/** HTTPS on four ports, as at Telegram; plain HTTP only on this machine, where the tests live. */
function checkUrl(text: string): string {
  if (!URL.canParse(text)) return refuse('bad webhook: Failed to resolve host');
  const { protocol, hostname, port } = new URL(text);
  if (hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]') return text;
  if (protocol !== 'https:') refuse('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(port)) refuse('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  return text;
}

function readAllowed(params: Params): readonly string[] | undefined {
  const kinds = readJson(params, 'allowed_updates');
  return Array.isArray(kinds) ? kinds.filter((kind): kind is string => typeof kind === 'string') : undefined;
}
