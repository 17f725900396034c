import { useEffect } from 'preact/hooks';
import { Details } from './details';
import type { Desk } from './desk';
import { Help } from './help';
import { List } from './list';
import { NewPassword } from './new-password';
import { NoticeLine } from './notice';
import { SignIn } from './sign-in';
import { TEXTS } from './texts/texts';
import { Thread } from './thread';
import { TopBar } from './top-bar';
import { DeskContext, useDesk, useStore } from './use-desk';
import { useShortcuts } from './use-shortcuts';

export function App({ desk }: { readonly desk: Desk }) {
  const state = useStore(desk);
  const texts = TEXTS[state.language];
  const queue = state.list.counts.queue;
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = queue > 0 ? `(${queue}) Odzew` : 'Odzew';
  }, [state.language, queue]);
  return (
    <DeskContext.Provider value={{ desk, state, texts }}>
      <Page />
      <NoticeLine />
    </DeskContext.Provider>
  );
}

function Page() {
  const { state, texts } = useDesk();
  switch (state.session.kind) {
    case 'unknown':
      return <main class="door"><p class="soft">{texts.list.loading}</p></main>;
    case 'signed-out':
      return <SignIn />;
    case 'signed-in':
      return state.session.me.mustChangePassword ? <NewPassword /> : <Columns />;
  }
}

/** Three columns; on narrow screens CSS shows the one that `data-pane` names. */
function Columns() {
  const { desk, state } = useDesk();
  useShortcuts(desk);
  const { route } = state;
  const pane = route.conversationId === null ? 'list' : route.details ? 'details' : 'thread';
  return (
    <div class="desk" data-pane={pane}>
      <TopBar />
      <main class="columns">
        <h1 class="hidden">Odzew</h1>
        <List />
        <Thread />
        <Details />
      </main>
      <Help />
    </div>
  );
}
