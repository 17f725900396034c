import type { TicketView } from '../../src/api/desk';
import { Facts } from './facts';
import type { Texts } from './texts/texts';
import { formatMoment } from './time';
import { useDesk } from './use-desk';
import { cutText, fillSentence } from './wording';

const TENSE = 0.4;
const ANGRY = 0.7;
const LONGEST_QUOTE = 600;

/** The handoff card: what a person must know before the first word. */
export function Ticket({ ticket, language }: { readonly ticket: TicketView; readonly language: string }) {
  const { state, texts } = useDesk();
  const timeZone = state.session.kind === 'signed-in' ? state.session.me.timeZone : 'UTC';
  return (
    <section class="card ticket" data-priority={ticket.priority}>
      <h2>{texts.card.handoff}</h2>
      <p class="ticket-reason">
        {reasonWords(ticket.reason, texts)}
        {ticket.priority === 'high' && <span class="tag urgent">{texts.list.urgent}</span>}
      </p>
      <p dir="auto">{whyWords(ticket, texts)}</p>
      <p class="soft">{fillSentence(texts.card.opened, { at: formatMoment(ticket.openedAt, { language: state.language, timeZone }) })}{ticket.team !== null && <> · {texts.card.team}: <bdi>{ticket.team}</bdi></>}</p>
      {ticket.text !== null && <blockquote class="quote" dir="auto" lang={language}>{cutText(ticket.text, LONGEST_QUOTE)}</blockquote>}
      {ticket.summary !== null && <><h3>{texts.card.summary}</h3><p dir="auto">{ticket.summary}</p></>}
      {Object.keys(ticket.slots).length > 0 && <><h3>{texts.card.collected}</h3><Facts facts={Object.entries(ticket.slots)} /></>}
      <Mood ticket={ticket} />
      <h3>{texts.card.candidates}</h3>
      <Candidates ticket={ticket} />
    </section>
  );
}

export function reasonWords(reason: string, { reasons }: Texts): string {
  return Object.entries(reasons).find(([code]) => code === reason)?.[1] ?? reason;
}

function whyWords({ why, whyParams }: TicketView, texts: Texts): string {
  const sentence = Object.entries(texts.why).find(([code]) => code === why)?.[1];
  return sentence === undefined ? why : fillSentence(sentence, whyParams);
}

function Mood({ ticket }: { readonly ticket: TicketView }) {
  const { texts } = useDesk();
  const { moodScore, moodCues } = ticket;
  const mood = moodScore >= ANGRY ? 'angry' : moodScore >= TENSE ? 'tense' : 'calm';
  return (
    <p class="mood" data-mood={mood}>
      <span class="mood-name">{texts.card.mood}: </span><strong>{texts.card.moods[mood]}</strong>
      {moodCues.length > 0 && <span class="soft"> · {texts.card.cues} <Words words={moodCues} /></span>}
    </p>
  );
}

function Candidates({ ticket }: { readonly ticket: TicketView }) {
  const { texts } = useDesk();
  const near = ticket.candidates.filter((candidate) => candidate.confidence > 0);
  if (near.length === 0) return <p class="soft">{texts.card.noCandidates}</p>;
  return (
    <ul class="candidates">
      {near.map(({ entryId, title, confidence, spoke }) => (
        <li key={entryId}>
          <span class="candidate-top"><bdi>{title}</bdi><span class="percent">{Math.round(confidence * 100)}%</span></span>
          <meter min={0} max={1} value={confidence} aria-label={title}>{Math.round(confidence * 100)}%</meter>
          {spoke.length > 0 && <span class="soft spoke">{texts.card.spoke} <Words words={spoke} /></span>}
        </li>
      ))}
    </ul>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  return <>{words.map((word, index) => <span key={index}>{index > 0 && ', '}<q><bdi>{cutText(word, 40)}</bdi></q></span>)}</>;
}
