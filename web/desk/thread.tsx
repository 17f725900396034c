import { useMemo } from 'preact/hooks';
import { Composer } from './composer';
import { Log } from './log';
import { Messages } from './messages-list';
import { rightsOf, type Deed } from './rights';
import { toHash } from './route';
import { openRow } from './state';
import { LiveLine } from './top-bar';
import { useDesk } from './use-desk';
import { fillSentence, shownName } from './wording';

export function Thread() {
  const { state, texts } = useDesk();
  const { thread } = state;
  if (thread === null) return <section class="pane thread-pane" aria-label={texts.thread.label}><p class="empty soft">{texts.thread.choose}</p></section>;
  if (thread.missing) return <section class="pane thread-pane" aria-label={texts.thread.label}><BackLink /><p class="empty soft">{texts.thread.missing}</p></section>;
  return (
    <section class="pane thread-pane" aria-label={texts.thread.label} key={thread.id}>
      <Head />
      <Talk />
      <Composer />
    </section>
  );
}

function Head() {
  const { state, texts } = useDesk();
  const { route, session } = state;
  const row = openRow(state);
  if (!row || session.kind !== 'signed-in') return <header class="head"><BackLink /><p class="soft">{texts.list.loading}</p></header>;
  const rights = rightsOf(row, session.me);
  const owner = row.owner.kind === 'agent' ? (rights.colleague === null ? texts.owners.mine : fillSentence(texts.owners.agent, { name: shownName(row.owner.name) ?? '' })) : texts.owners[row.owner.kind];
  return (
    <header class="head">
      <BackLink />
      <div class="head-who">
        <h2 id="thread-name" tabIndex={-1}><bdi>{shownName(row.customerName) ?? texts.list.nobody}</bdi></h2>
        <LiveLine />
        <p class="soft">{texts.channels[row.channelId] ?? row.channelId} · <bdi>{row.open || row.owner.kind !== 'bot' ? owner : texts.thread.closed}</bdi></p>
      </div>
      <div class="head-deeds">
        {rights.take && <DeedButton deed="take" />}
        {rights['hand-back'] && <DeedButton deed="hand-back" />}
        {rights.resolve && <DeedButton deed="resolve" />}
      </div>
      <a class="button details-link" href={toHash({ ...route, details: !route.details })}>{texts.thread.details}</a>
    </header>
  );
}

function BackLink() {
  const { state, texts } = useDesk();
  return <a class="button back-link" href={toHash({ ...state.route, conversationId: null })} aria-label={texts.thread.back}><span aria-hidden="true">←</span></a>;
}

function DeedButton({ deed }: { readonly deed: Deed }) {
  const { desk, state, texts } = useDesk();
  return (
    <button type="button" class={deed === 'take' ? 'primary' : ''} disabled={state.busy} onClick={() => void desk.deeds.act(deed)}>
      {texts.deeds[deed]}
    </button>
  );
}

/** Drawn again only when something in it changed, not with every letter typed below it. */
function Talk() {
  const { desk, state, texts } = useDesk();
  const { thread, session } = state;
  const messages = thread?.messages ?? [];
  const me = session.kind === 'signed-in' ? session.me : null;
  const drawn = useMemo(
    () => (me === null ? null : <Messages messages={messages} texts={texts} where={{ language: state.language, timeZone: me.timeZone }} />),
    [messages, texts, me],
  );
  const first = messages[0]?.seq ?? 1;
  return (
    <Log label={texts.thread.label} toNewest={texts.thread.toNewest} messages={messages} loaded={thread?.loaded ?? false} onSeen={(seq) => desk.store.dispatch({ kind: 'seen', seq })}>
      {first > 1 && <button type="button" class="more" onClick={() => void desk.threads.earlier()}>{texts.thread.earlier}</button>}
      {drawn}
    </Log>
  );
}
