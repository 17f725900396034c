import type { Clock } from '../../clock';
import type { Log } from '../../log';
import type { Store } from '../../store/store';
import type { OnReceived } from '../channel';

export interface MessengerConfig {
  readonly pageId: string;
  readonly pageToken: string;
  /** Tells our own echoes from a person's in the Page inbox; null where it is not configured. */
  readonly appId: string | null;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** `https://graph.facebook.com`, without a slash at the end. */
  readonly apiRoot: string;
  /** `v26.0` */
  readonly apiVersion: string;
}

export interface MessengerParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly onReceived: OnReceived;
  /** App ids whose echoes are automations, not people. Asked for every webhook, because settings are reloaded. */
  readonly ignoreEchoesFrom: () => readonly string[];
  /** True when Meta approved the Human Agent feature: people's replies may then go out for seven days. Absent: no. */
  readonly humanAgent?: () => boolean;
}
