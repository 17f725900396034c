import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Frame } from './frame';
import { SendIcon } from './icons';
import type { Storage } from './storage';
import type { Texts } from './texts';

interface ComposerProps {
  readonly texts: Texts;
  readonly storage: Storage;
  readonly frame: Frame;
  readonly onSend: (text: string) => void;
}

/** What the server takes in one message. */
const LONGEST = 20_000;
const DRAFT = 'draft';
/** Safari ends a composition with an Enter that only this old field gives away. */
const COMPOSING_KEY = 229;

/** Enter sends, Shift+Enter begins a new line, and an Enter that only picks a word of an input method does neither. */
export function Composer({ texts, storage, frame, onSend }: ComposerProps) {
  const [text, setText] = useState(storage.get(DRAFT) ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '';
  useEffect(() => focusOnDesktop(frame, field), []);
  useLayoutEffect(() => fit(field.current), [text]);
  const change = (next: string) => {
    setText(next);
    storage.set(DRAFT, next);
  };
  const send = () => {
    field.current?.focus();
    if (isEmpty) return;
    onSend(text.trim());
    change('');
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        rows={1}
        value={text}
        maxLength={LONGEST}
        dir="auto"
        enterkeyhint="send"
        aria-label={texts.placeholder}
        placeholder={texts.placeholder}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === COMPOSING_KEY) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="send" aria-label={texts.send} aria-disabled={isEmpty}>
        <SendIcon />
      </button>
    </form>
  );
}

/** On a phone the keyboard would cover what is to be read first. */
function focusOnDesktop(frame: Frame, field: { readonly current: HTMLTextAreaElement | null }): void {
  if (!window.matchMedia('(pointer: fine)').matches) return;
  frame.onVisible(() => field.current?.focus());
  if (frame.isVisible()) field.current?.focus();
}

/** As high as its text, up to what the style allows. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
