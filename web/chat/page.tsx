import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Chat, ChatState } from './chat';
import { Composer } from './composer';
import type { Frame } from './frame';
import { Header } from './header';
import { toItems } from './lines';
import type { Storage } from './storage';
import { chooseLanguage, textsIn } from './texts';
import { ThreadView } from './thread-view';

export interface PageProps {
  readonly chat: Chat;
  readonly frame: Frame;
  readonly storage: Storage;
  /** Languages the customer reads, best first. */
  readonly wanted: readonly string[];
}

export function Page({ chat, frame, storage, wanted }: PageProps) {
  const state = useChat(chat);
  const isOnline = useOnline();
  const language = chooseLanguage([...wanted, state.defaultLanguage ?? 'en']) ?? 'en';
  const texts = textsIn(language);
  const items = useMemo(() => toItems(state.thread), [state.thread]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.title = `${state.unread > 0 ? `(${state.unread}) ` : ''}${state.company ?? texts.conversation}`;
  }, [state.unread, state.company, texts]);
  return (
    <main class="page">
      <Header company={state.company} owner={state.owner} texts={texts} onClose={frame.isFramed ? frame.close : null} />
      <ThreadView
        items={items}
        texts={texts}
        language={language}
        isReady={state.owner !== null}
        isTyping={state.isTyping}
        isHeldUp={state.isStuck || !state.isOpen}
        onTap={chat.tap}
      />
      {!state.isOpen && (
        <p class="banner" role="status">
          {isOnline ? state.owner !== null && texts.connecting : texts.offline}
        </p>
      )}
      <Composer texts={texts} storage={storage} frame={frame} onSend={chat.write} />
    </main>
  );
}

function useChat(chat: Chat): ChatState {
  const [state, setState] = useState(chat.state());
  useEffect(() => {
    const update = () => setState(chat.state());
    update();
    return chat.subscribe(update);
  }, [chat]);
  return state;
}

function useOnline(): boolean {
  const [isOnline, setIsOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setIsOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return isOnline;
}
