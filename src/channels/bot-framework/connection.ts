import type { Activity as TheirActivity, ConversationReference, TurnContext } from 'botbuilder';

import type { Reference } from './address';
import type { BotFrameworkConfig } from './config';
import { createHttpClient } from './http-client';
import type { Incoming } from './incoming';
import { isLoopbackUrl } from './loopback';
import type { OutgoingActivity } from './to-activity';

/** botbuilder at work. Loading it costs a third of a second and 40 MB, so only a configured channel does. */
export interface Connection {
  /** Rejects when the caller is not the Bot Framework (or, in open mode, never). */
  authenticate(incoming: Incoming, authorization: string): Promise<Authenticated>;
  /** Runs a turn for it; `logic` is given the conversation's reference. */
  runTurn(incoming: Incoming, authenticated: Authenticated, logic: (reference: object) => Promise<void>): Promise<void>;
  /** Resolves with the platform's id of what was sent, null where it gives none. Rejects with a ConnectorError, or as sign-in does. */
  send(reference: Reference, activity: OutgoingActivity | { readonly type: 'typing' }): Promise<string | null>;
}

type BotBuilder = typeof import('botbuilder');
type Authenticated = Awaited<ReturnType<InstanceType<BotBuilder['ConfigurationBotFrameworkAuthentication']>['authenticateRequest']>>;

export async function openConnection(config: BotFrameworkConfig): Promise<Connection> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } = await import('botbuilder');
  const httpClient = createHttpClient((url) => !config.open || isLoopbackUrl(url));
  const authentication = new ConfigurationBotFrameworkAuthentication(toOptions(config), undefined, undefined, undefined, { httpClient });
  const adapter = new CloudAdapter(authentication);
  return {
    authenticate: (incoming, authorization) => authentication.authenticateRequest(toTheirs(incoming), authorization),
    runTurn: (incoming, authenticated, logic) =>
      adapter.processActivityDirect(authenticated, toTheirs(incoming), (context) => logic(TurnContext.getConversationReference(context.activity))),
    send: async (reference, activity) => {
      let id: string | null = null;
      await adapter.continueConversationAsync(config.appId ?? '', toTheirReference(reference), async (context: TurnContext) => {
        // The turn is made up for sending; with its id, the answer would be a reply to a message that never was.
        context.activity.id = undefined;
        const response = await context.sendActivity(activity as Partial<TheirActivity>); // the same fields, but readonly
        id = response?.id ?? null;
      });
      return id === '' ? null : id;
    },
  };
}

function toOptions({ appId, appPassword, appType, tenantId }: BotFrameworkConfig): Record<string, string> {
  return {
    MicrosoftAppId: appId ?? '',
    MicrosoftAppPassword: appPassword ?? '',
    MicrosoftAppType: appType ?? 'MultiTenant',
    ...(tenantId === null ? {} : { MicrosoftAppTenantId: tenantId }),
  };
}

/** botbuilder wants times as dates and a name for everybody; the rest was checked at the door. */
function toTheirs(incoming: Incoming): TheirActivity {
  const time = Date.parse(incoming.timestamp ?? '');
  const timestamp = Number.isNaN(time) ? undefined : new Date(time);
  return { ...incoming, id: incoming.id ?? undefined, timestamp } as unknown as TheirActivity;
}

function toTheirReference({ user, ...reference }: Reference): Partial<ConversationReference> {
  return user === undefined ? reference : { ...reference, user };
}
