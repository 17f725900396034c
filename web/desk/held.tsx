import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from './use-desk';

/** The customer wrote while the agent was writing: the agent decides whether the reply still fits. */
export function Held({ onSend }: { readonly onSend: () => void }) {
  const { desk, texts } = useDesk();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const read = () => {
    desk.store.dispatch({ kind: 'held', held: null });
    document.getElementById('words')?.focus();
  };
  return (
    <div class="held" role="alertdialog" aria-labelledby="held-title">
      <p id="held-title">{texts.held.title}</p>
      <button ref={first} type="button" onClick={read}>{texts.held.readFirst}</button>
      <button type="button" class="quiet" onClick={onSend}>{texts.held.sendAnyway}</button>
    </div>
  );
}
