import { useState } from 'preact/hooks';
import type { MessageView } from '../../src/api/desk';
import { AttachmentItem } from './attachment';
import type { Texts } from './texts/texts';
import { formatClock, type Where } from './time';
import { cutText, fillSentence, shownName } from './wording';

interface Props {
  readonly message: MessageView;
  readonly texts: Texts;
  readonly where: Where;
}

/** `named`, `timed`: the first and the last of several that stand together. */
export function Message({ message, texts, where, named, timed }: Props & { readonly named: boolean; readonly timed: boolean }) {
  const { text, attachments, buttons, language, at, internal } = message;
  return (
    <article class="message">
      {named && <p class="author">{internal && <span class="note-mark">{texts.authors.note}</span>}<bdi>{authorOf(message, texts)}</bdi></p>}
      <div class="bubble">
        {text !== null && <Words text={text} language={language} texts={texts} />}
        {attachments.map((attachment, index) => <AttachmentItem key={index} attachment={attachment} texts={texts} />)}
        {buttons.length > 0 && <Offered buttons={buttons} language={language} texts={texts} />}
      </div>
      {timed && <p class="mark"><time dateTime={at}>{formatClock(at, where)}</time><Delivery message={message} texts={texts} /></p>}
    </article>
  );
}

function authorOf({ author, name }: MessageView, texts: Texts): string {
  return author === 'agent' ? (shownName(name) ?? texts.authors.agent) : texts.authors[author];
}

const LONG = 2_000;

/** Text and nothing but text, whatever the customer wrote. Very long ones open on demand. */
function Words({ text, language, texts }: { readonly text: string; readonly language: string; readonly texts: Texts }) {
  const [whole, setWhole] = useState(false);
  const cut = !whole && text.length > LONG;
  return (
    <>
      <p class="words" dir="auto" lang={language === 'und' ? undefined : language}>{cut ? cutText(text, LONG) : text}</p>
      {cut && <button type="button" class="show-all" onClick={() => setWhole(true)}>{fillSentence(texts.thread.showAll, { count: text.length.toLocaleString() })}</button>}
    </>
  );
}

function Offered({ buttons, language, texts }: { readonly buttons: readonly string[]; readonly language: string; readonly texts: Texts }) {
  return (
    <div class="offered">
      <span class="hidden">{texts.thread.offered}</span>
      <ul>
        {buttons.map((title, index) => <li key={index} class="chip"><bdi lang={language}>{title}</bdi></li>)}
      </ul>
    </div>
  );
}

function Delivery({ message, texts }: { readonly message: MessageView; readonly texts: Texts }) {
  if (message.delivery === null) return null;
  const { state, reason } = message.delivery;
  const because = reason === null ? '' : `: ${texts.deliveryReasons[reason] ?? reason}`;
  return <span class="delivery" data-state={state}> · {texts.delivery[state]}{because}</span>;
}

/** "Anna took the chat": between the messages, for staff only. */
export function EventLine({ message, texts, where }: Props) {
  return (
    <p class="event-line">
      <span class="event-words"><bdi>{eventWords(message, texts)}</bdi></span> <time class="mark" dateTime={message.at}>{formatClock(message.at, where)}</time>
    </p>
  );
}

function eventWords({ event }: MessageView, texts: Texts): string {
  if (event === null) return '';
  const { kind, by, reason, value } = event;
  if (by === null && (kind === 'handed-back' || kind === 'resolved')) return texts.eventsAlone[kind];
  const sentence = Object.entries(texts.events).find(([name]) => name === kind)?.[1] ?? kind;
  const words = Object.entries(texts.reasons).find(([code]) => code === reason)?.[1] ?? reason ?? '';
  return fillSentence(sentence, { by: shownName(by) ?? '', reason: words, value: cutText(value ?? '', 40) });
}
