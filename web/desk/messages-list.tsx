import type { MessageView } from '../../src/api/desk';
import { EventLine, Message } from './message';
import type { Texts } from './texts/texts';
import { dayKey, formatDay, type Where } from './time';

/** Messages closer than this by the same author stand together under one name. */
const TOGETHER_MS = 5 * 60_000;

export function Messages({ messages, texts, where }: { readonly messages: readonly MessageView[]; readonly texts: Texts; readonly where: Where }) {
  return (
    <ol class="messages">
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const next = messages[index + 1];
        const newDay = !before || dayKey(before.at, where.timeZone) !== dayKey(message.at, where.timeZone);
        const goesOn = !newDay && before !== undefined && isSameVoice(before, message);
        return (
          <li key={message.seq} class={classOf(message)} data-seq={message.seq}>
            {newDay && <p class="day"><span>{formatDay(message.at, where)}</span></p>}
            {message.event === null ? <Message message={message} texts={texts} where={where} named={!goesOn} timed={message.delivery !== null || !next || !isSameVoice(message, next)} /> : <EventLine message={message} texts={texts} where={where} />}
          </li>
        );
      })}
    </ol>
  );
}

function classOf({ event, internal, author }: MessageView): string {
  if (event !== null) return 'line event';
  return internal ? 'line note' : `line by-${author}`;
}

function isSameVoice(before: MessageView, message: MessageView): boolean {
  const near = Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS;
  return near && before.event === null && before.author === message.author && before.name === message.name && before.internal === message.internal;
}
