import type { ChatOwner } from '../../src/api/chat';
import { CloseIcon, EchoMark } from './icons';
import { fill, type Texts } from './texts';

interface HeaderProps {
  readonly company: string | null;
  readonly owner: ChatOwner | null;
  readonly texts: Texts;
  /** null where the page is not in a panel. */
  readonly onClose: (() => void) | null;
}

export function Header({ company, owner, texts, onClose }: HeaderProps) {
  return (
    <header class="header">
      <span class="mark" aria-hidden="true">
        <EchoMark />
      </span>
      <div class="title">
        <h1 dir="auto">{company ?? '\u00A0'}</h1>
        <p class={`who ${owner?.owner ?? ''}`} role="status">
          {owner ? describe(owner, texts) : '\u00A0'}
        </p>
      </div>
      {onClose && (
        <button type="button" class="close" aria-label={texts.close} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </header>
  );
}

function describe({ owner, name }: ChatOwner, texts: Texts): string {
  switch (owner) {
    case 'bot':
      return texts.answersBot;
    case 'queue':
      return texts.answersQueue;
    case 'agent':
      return name === null ? texts.answersTeam : fill(texts.answersAgent, { name });
  }
}
