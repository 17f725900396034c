import type { ChatMessageRequest } from '../../src/api/chat';
import { postMessage } from './api';
import { createPause } from './pause';
import type { Storage } from './storage';
import type { Unsent } from './thread';

/** Sends the customer's lines one after the other and keeps them until the server has them, over reloads and dead networks. */
export interface Outbox {
  add(line: Unsent): void;
  /** What an earlier page could not send. */
  left(): readonly Unsent[];
  wake(): void;
}

export interface OutboxParts {
  readonly storage: Storage;
  readonly locale: string;
  /** Waits for there to be one. */
  readonly secret: () => Promise<string>;
  readonly onState: (clientId: string, state: 'accepted' | 'refused') => void;
  readonly onTrouble: () => void;
  readonly onStranger: () => Promise<void>;
}

const START = 'unsent:';

export function createOutbox({ storage, locale, secret, onState, onTrouble, onStranger }: OutboxParts): Outbox {
  const pause = createPause();
  let waiting = readLeft(storage);
  let isSending = false;

  const finish = (line: Unsent, state: 'accepted' | 'refused') => {
    pause.reset();
    waiting = waiting.filter((other) => other !== line);
    storage.remove(START + line.clientId);
    onState(line.clientId, state);
  };

  const sendNext = async (line: Unsent) => {
    const posted = await postMessage(await secret(), toRequest(line, locale));
    switch (posted.kind) {
      case 'accepted':
      case 'refused':
        return finish(line, posted.kind);
      case 'stranger':
        await onStranger();
        return pause.next();
      case 'later':
        onTrouble();
        return pause.next(posted.afterMs);
    }
  };

  const sendAll = async () => {
    if (isSending) return;
    isSending = true;
    for (let line = waiting[0]; line; line = waiting[0]) await sendNext(line);
    isSending = false;
  };

  window.addEventListener('online', () => pause.wake());
  return {
    add: (line) => {
      waiting = [...waiting, line];
      storage.set(START + line.clientId, JSON.stringify(line));
      void sendAll();
    },
    left: () => waiting,
    wake: () => {
      pause.wake();
      void sendAll();
    },
  };
}

function toRequest({ clientId, text, payload }: Unsent, locale: string): ChatMessageRequest {
  return payload === null ? { clientId, text, locale } : { clientId, payload, locale };
}

function readLeft(storage: Storage): readonly Unsent[] {
  const lines = storage.keys(START).flatMap((key): readonly Unsent[] => {
    const line: Unsent | null = JSON.parse(storage.get(key) ?? 'null');
    return line ? [line] : [];
  });
  return lines.toSorted((a, b) => a.at.localeCompare(b.at));
}
