import type { Clock } from '../clock';
import { systemActivity, type Activity } from '../domain/activity';
import type { Conversation } from '../domain/conversation';
import type { Timer } from '../domain/timer';
import type { Store } from '../store/store';

const BATCH = 100;

export interface TimerParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly onReceived: (conversationIds: readonly string[]) => void;
}

/** Due timers enter the corridor as activities with derived ids, so firing one twice is harmless. */
export async function fireDueTimers({ store, clock, onReceived }: TimerParts): Promise<void> {
  const now = clock.now().toISOString();
  const due = await store.loadDueTimers(now, BATCH);
  const activities = await Promise.all(due.map(async (timer) => {
    const summary = await store.loadConversation(timer.conversationId);
    return summary ? [toActivity(timer, summary.conversation, now)] : [];
  }));
  if (activities.flat().length === 0) return;
  await store.receive(activities.flat(), now);
  onReceived(due.map((timer) => timer.conversationId));
}

function toActivity(timer: Timer, { channelId, accountId, id, threadKey, kind, address }: Conversation, at: string): Activity {
  return systemActivity({ id: `timer:${timer.id}@${timer.rev}`, name: 'timer', value: timer.kind, channelId, accountId, conversation: { id, threadKey, kind, address }, at });
}
