import type { ConversationRow } from '../../src/api/desk';
import { toHash } from './route';
import { formatWait } from './time';
import type { Texts } from './texts/texts';
import { useDesk } from './use-desk';
import { fillSentence, oneLine, shownName } from './wording';

export function Row({ row }: { readonly row: ConversationRow }) {
  const { state, texts } = useDesk();
  const { route, now } = state;
  const href = toHash({ view: route.view, conversationId: row.id, details: false });
  const since = row.waitingSince ?? row.lastAt;
  const time = since === null ? '' : formatWait(since, now, texts.units);
  return (
    <a class="row" href={href} data-row={row.id} data-priority={row.priority} aria-current={row.id === route.conversationId ? 'true' : undefined}>
      <span class="row-top">
        <bdi class="row-name">{shownName(row.customerName) ?? texts.list.nobody}</bdi>
        {row.waitingSince === null ? <span class="row-time">{time}</span> : <strong class="row-time waits">{fillSentence(texts.list.waits, { time })}</strong>}
      </span>
      <span class="row-last">
        {row.lastAuthor !== 'customer' && row.lastAuthor !== null && <span class="row-who">{whoOf(row, texts)}: </span>}
        <bdi lang={row.language}>{lastLine(row, texts)}</bdi>
      </span>
      <span class="row-tags">
        {row.priority === 'high' && <span class="tag urgent">{texts.list.urgent}</span>}
        <span class="tag">{texts.channels[row.channelId] ?? row.channelId}</span>
        <span class="tag">{row.language.toUpperCase()}</span>
        {row.reason !== null && row.owner.kind !== 'bot' && <span class="row-reason">{reasonOf(row.reason, texts)}</span>}
        {route.view === 'all' && <span class="row-owner">{ownerShort(row, texts)}</span>}
      </span>
    </a>
  );
}

function whoOf({ lastAuthor }: ConversationRow, texts: Texts): string {
  if (lastAuthor === 'agent') return texts.authors.agent;
  return lastAuthor === null ? '' : texts.authors[lastAuthor];
}

function reasonOf(reason: string, { reasons }: Texts): string {
  return Object.entries(reasons).find(([code]) => code === reason)?.[1] ?? reason;
}

function ownerShort({ owner, open }: ConversationRow, texts: Texts): string {
  if (owner.kind === 'bot') return open ? texts.authors.bot : texts.thread.closed;
  if (owner.kind === 'agent') return shownName(owner.name) ?? texts.authors.agent;
  return owner.kind === 'queue' ? texts.views.queue : texts.authors['page-inbox'];
}

function lastLine({ lastText, lastAuthor }: ConversationRow, texts: Texts): string {
  if (lastText !== null) return oneLine(lastText);
  return lastAuthor === null ? '' : texts.list.attachment;
}
