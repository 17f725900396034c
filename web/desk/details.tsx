import type { ConversationContext, TicketView } from '../../src/api/desk';
import { Facts } from './facts';
import { toHash } from './route';
import { Ticket, reasonWords } from './ticket';
import { formatMoment } from './time';
import { useDesk } from './use-desk';
import { fillSentence, shownName } from './wording';

/** The third column: why a person is needed, and who is writing. */
export function Details() {
  const { state, texts } = useDesk();
  const context = state.thread?.context;
  return (
    <section class="pane details-pane" aria-label={texts.card.label}>
      <a class="button details-back" href={toHash({ ...state.route, details: false })}><span aria-hidden="true">←</span> {texts.thread.label}</a>
      {context && <Context context={context} />}
    </section>
  );
}

function Context({ context }: { readonly context: ConversationContext }) {
  const { texts } = useDesk();
  const { tickets, row, flow } = context;
  const open = tickets.find((ticket) => ticket.closedAt === null);
  const earlier = tickets.filter((ticket) => ticket !== open);
  return (
    <>
      {open ? <Ticket ticket={open} language={row.language} /> : <section class="card"><p class="soft">{texts.card.noTicket}</p></section>}
      {flow !== null && <section class="card"><h2>{texts.card.running}</h2><Facts facts={[[flow.id, flow.step], ...Object.entries(flow.slots)]} /></section>}
      <Customer context={context} />
      <section class="card">
        <h2>{texts.card.earlier}</h2>
        {earlier.length === 0 ? <p class="soft">{texts.card.noEarlier}</p> : <ul class="earlier">{earlier.map((ticket) => <li key={ticket.id}><Earlier ticket={ticket} /></li>)}</ul>}
      </section>
    </>
  );
}

function Customer({ context }: { readonly context: ConversationContext }) {
  const { state, texts } = useDesk();
  const { customer, row } = context;
  return (
    <section class="card">
      <h2>{texts.card.customer}</h2>
      <Facts
        facts={[
          [texts.card.name, shownName(customer.name) ?? texts.list.nobody],
          [texts.card.channel, texts.channels[row.channelId] ?? row.channelId],
          [texts.card.language, languageName(row.language, state.language)],
          [texts.card.reachable, texts.reachable[customer.reachable]],
          ...(customer.tags.length === 0 ? [] : [[texts.card.tags, customer.tags.join(', ')] as const]),
        ]}
      />
    </section>
  );
}

/** "Polish", in the language of the page. */
function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function Earlier({ ticket }: { readonly ticket: TicketView }) {
  const { state, texts } = useDesk();
  if (state.session.kind !== 'signed-in') return null;
  const where = { language: state.language, timeZone: state.session.me.timeZone };
  const at = formatMoment(ticket.closedAt ?? ticket.openedAt, where);
  return (
    <>
      <span>{reasonWords(ticket.reason, texts)}</span>{' '}
      <span class="soft">{fillSentence(ticket.closedAt === null ? texts.card.opened : texts.card.closed, { at })}</span>
      {ticket.summary !== null && <p class="quote" dir="auto">{ticket.summary}</p>}
    </>
  );
}
