import type { ChatButton } from '../../src/api/chat';
import type { z } from 'zod';
import { EchoMark, LeaveIcon } from './icons';
import type { Line } from './lines';
import { findLinks } from './links';
import type { Texts } from './texts';
import { formatTime } from './times';

export type Tap = (button: z.infer<typeof ChatButton>) => void;

interface LineViewProps {
  readonly line: Line;
  readonly texts: Texts;
  readonly language: string;
  readonly isHeldUp: boolean;
  readonly onTap: Tap;
}

/** One line of the conversation: who, what, when, and what can be tapped. */
export function LineView({ line, texts, language, isHeldUp, onTap }: LineViewProps) {
  const { author, text, state, isFirst } = line;
  const name = nameOf(line, texts);
  const trouble = state === 'refused' ? texts.notSent : state === 'waiting' && isHeldUp ? texts.willSend : null;
  return (
    <div class={`line ${author} ${state} ${isFirst ? 'first' : ''}`}>
      {author !== 'customer' && isFirst && <Face author={author} name={name} />}
      <p class={author === 'customer' || !isFirst ? 'hidden' : 'name'} dir="auto">
        {name}
      </p>
      {text !== null && (
        <div class="bubble">
          <p class="text" dir="auto" {...(line.language === null ? {} : { lang: line.language })}>
            <LinkedText text={text} />
          </p>
          <time dateTime={line.at.toISOString()}>{formatTime(line.at, language)}</time>
        </div>
      )}
      {line.buttons.length > 0 && <Buttons line={line} onTap={onTap} />}
      {trouble !== null && <p class="trouble">{trouble}</p>}
    </div>
  );
}

function nameOf({ author, name }: Line, texts: Texts): string {
  switch (author) {
    case 'customer':
      return texts.you;
    case 'bot':
      return texts.bot;
    case 'agent':
      return name ?? texts.team;
  }
}

function Face({ author, name }: { readonly author: Line['author']; readonly name: string }) {
  return (
    <span class="face" aria-hidden="true">
      {author === 'bot' ? <EchoMark /> : String.fromCodePoint(name.codePointAt(0) ?? 0).toUpperCase()}
    </span>
  );
}

function LinkedText({ text }: { readonly text: string }) {
  return findLinks(text).map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <a key={index} href={piece.url} target="_blank" rel="noopener noreferrer nofollow">
        {piece.text}
      </a>
    ),
  );
}

function Buttons({ line, onTap }: { readonly line: Line; readonly onTap: Tap }) {
  return (
    <div class={line.isPast ? 'buttons past' : 'buttons'} {...(line.language === null ? {} : { lang: line.language })}>
      {line.buttons.map((button, index) =>
        button.url === null ? (
          <button type="button" key={index} dir="auto" onClick={() => onTap(button)}>
            {button.title}
          </button>
        ) : (
          <a key={index} href={button.url} target="_blank" rel="noopener noreferrer" dir="auto">
            {button.title}
            <LeaveIcon />
          </a>
        ),
      )}
    </div>
  );
}
