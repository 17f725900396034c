import { useEffect } from 'preact/hooks';
import type { Desk } from './desk';
import { shortcutOf, type Shortcut } from './shortcuts';
import type { Mode } from './state';

/** Single keys, everywhere but in text fields and while a dialog is open. */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || desk.store.state().help) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, repeat } = event;
      const altGraph = event.getModifierState('AltGraph');
      const inTextField = isTextField(event.target);
      const shortcut = shortcutOf({ key, ctrlKey, metaKey, altKey, altGraph, shiftKey, isComposing, repeat, inTextField });
      if (shortcut === null) return;
      event.preventDefault();
      perform(desk, shortcut, inTextField);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk]);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}

function perform(desk: Desk, shortcut: Shortcut, inTextField: boolean): void {
  switch (shortcut) {
    case 'down':
      return moveFocus(1);
    case 'up':
      return moveFocus(-1);
    case 'take':
    case 'resolve':
    case 'hand-back':
      return void desk.deeds.act(shortcut);
    case 'reply':
    case 'note':
      return writeIn(desk, shortcut);
    case 'search':
      return document.getElementById('search')?.focus();
    case 'help':
      return desk.store.dispatch({ kind: 'help', open: true });
    case 'back':
      return goBack(desk, inTextField);
  }
}

/** Rows are links: the one in focus is the cursor, and Enter opens it without our help. */
function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const current = rows.findIndex((row) => row === document.activeElement);
  const open = rows.findIndex((row) => row.getAttribute('aria-current') !== null);
  const from = current === -1 ? open : current;
  const next = from === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, from + step));
  rows[next]?.focus();
}

function writeIn(desk: Desk, mode: Mode): void {
  desk.store.dispatch({ kind: 'mode', mode });
  document.getElementById('words')?.focus();
}

/** Out of the text field first, then from the thread to the list. */
function goBack(desk: Desk, inTextField: boolean): void {
  const { route, held } = desk.store.state();
  if (held !== null) return desk.store.dispatch({ kind: 'held', held: null });
  if (inTextField) return (document.getElementById('thread-name') ?? document.body).focus();
  if (route.details) return desk.go({ ...route, details: false });
  desk.go({ ...route, conversationId: null });
}
