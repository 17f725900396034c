import type { ChatButton, ChatMessage, ChatOwner } from '../../src/api/chat';
import type { z } from 'zod';
import { loadConfig, postMessage } from './api';
import { listen, type ServerEvent } from './events';
import type { Frame } from './frame';
import { createOutbox } from './outbox';
import type { Storage } from './storage';
import { countUnread, EMPTY, lastSeq, withMessage, withState, withUnsent, type Thread } from './thread';
import { createVisitorKeeper } from './visitor';

/** Everything the page shows. */
export interface ChatState {
  readonly thread: Thread;
  /** null until everything up to now was told. */
  readonly owner: ChatOwner | null;
  readonly company: string | null;
  /** The company's language; null until known. */
  readonly defaultLanguage: string | null;
  readonly isOpen: boolean;
  /** The last attempt to send failed. */
  readonly isStuck: boolean;
  readonly isTyping: boolean;
  readonly unread: number;
}

export interface Chat {
  readonly state: () => ChatState;
  readonly subscribe: (task: () => void) => () => void;
  readonly write: (text: string) => void;
  readonly tap: (button: z.infer<typeof ChatButton>) => void;
}

export interface ChatParts {
  readonly storage: Storage;
  readonly frame: Frame;
  /** The browser's language, for the bot to begin in. */
  readonly locale: string;
}

const TYPING_MS = 8_000;
/** The same for the whole life of a visitor: two tabs are greeted once. */
const START_ID = 'start';

/** The conversation of this browser: listens, sends, remembers. */
export function createChat({ storage, frame, locale }: ChatParts): Chat {
  let state: ChatState = { thread: EMPTY, owner: null, company: null, defaultLanguage: null, isOpen: false, isStuck: false, isTyping: false, unread: 0 };
  let tasks: readonly (() => void)[] = [];
  let typing = 0;
  const visitor = createVisitorKeeper(storage);

  const change = (parts: Partial<ChatState>) => {
    state = { ...state, ...parts };
    countSeen();
    tasks.forEach((task) => task());
  };

  const countSeen = () => {
    // What is still being replayed is neither news nor seen.
    if (state.owner === null) return;
    if (frame.isVisible()) storage.set('seen', String(lastSeq(state.thread)));
    const unread = countUnread(state.thread, Number(storage.get('seen') ?? 0));
    if (unread !== state.unread) frame.tellUnread(unread);
    state = { ...state, unread };
  };

  const outbox = createOutbox({
    storage,
    locale,
    secret: async () => {
      await visitor.ready;
      return visitor.secret();
    },
    onState: (clientId, to) => change({ thread: withState(state.thread, clientId, to), isStuck: false }),
    onTrouble: () => change({ isStuck: true }),
    onStranger: () => beginAnew(),
  });

  // Another visitor has another conversation; what was not sent yet goes there.
  const beginAnew = async () => {
    await visitor.renew();
    storage.remove('seen');
    change({ thread: { ...state.thread, messages: [] }, owner: null });
  };

  const showTyping = (isTyping: boolean) => {
    clearTimeout(typing);
    if (isTyping) typing = window.setTimeout(() => change({ isTyping: false }), TYPING_MS);
    change({ isTyping });
  };

  const start = () => {
    const { messages, unsent } = state.thread;
    if (state.owner === null || messages.length > 0 || unsent.length > 0 || !frame.isVisible()) return;
    void postMessage(visitor.secret(), { clientId: START_ID, event: 'start', locale });
  };

  const handle = ({ event, data }: ServerEvent) => {
    if (event === 'typing') showTyping(true);
    if (event === 'message') handleMessage(JSON.parse(data));
    if (event === 'owner') change({ owner: JSON.parse(data) });
    if (event === 'owner') start();
  };

  const handleMessage = (message: ChatMessage) => {
    change({ thread: withMessage(state.thread, message) });
    if (message.author !== 'customer' && state.isTyping) showTyping(false);
  };

  const send = (text: string, payload: string | null) => {
    const line = { clientId: createId(), text, payload, at: new Date().toISOString(), state: 'waiting' } as const;
    change({ thread: withUnsent(state.thread, line) });
    outbox.add(line);
  };

  const begin = async () => {
    for (const line of outbox.left()) change({ thread: withUnsent(state.thread, line) });
    await visitor.ready;
    outbox.wake();
    listen({
      secret: visitor.secret,
      lastSeq: () => lastSeq(state.thread),
      onEvent: handle,
      onLine: (isOpen) => {
        change({ isOpen });
        if (isOpen) outbox.wake();
      },
      onStranger: beginAnew,
    });
  };

  const learnCompany = async () => {
    const config = await loadConfig();
    if (config) change({ company: config.company, defaultLanguage: config.defaultLanguage });
  };

  frame.onVisible(() => {
    change({});
    start();
  });
  void begin();
  void learnCompany();
  return {
    state: () => state,
    subscribe: (task) => {
      tasks = [...tasks, task];
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    write: (text) => send(text, null),
    tap: ({ title, payload }) => send(title, payload),
  };
}

/** 128 random bits. `crypto.randomUUID` is missing on pages without https. */
function createId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
