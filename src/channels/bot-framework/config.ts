import type { Clock } from '../../clock';
import type { Log } from '../../log';
import type { Store } from '../../store/store';
import type { OnReceived } from '../channel';

export interface BotFrameworkConfig {
  /** null only in open mode. */
  readonly appId: string | null;
  readonly appPassword: string | null;
  /** `MultiTenant` (the default), `SingleTenant` or `UserAssignedMSI`. */
  readonly appType: string | null;
  readonly tenantId: string | null;
  /** A local Emulator or Playground may talk to us without signing in; loopback only, and only without an app id. */
  readonly open: boolean;
}

export interface BotFrameworkParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly onReceived: OnReceived;
}
