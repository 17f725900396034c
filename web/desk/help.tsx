import { useEffect, useRef } from 'preact/hooks';
import { SHORTCUT_KEYS } from './shortcuts';
import { useDesk } from './use-desk';

export function Help() {
  const { desk, state, texts } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.help]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => desk.store.dispatch({ kind: 'help', open: false })}>
      <h2 id="help-title">{texts.help.title}</h2>
      <dl class="keys">
        {SHORTCUT_KEYS.map(([key, shortcut]) => (
          <div key={shortcut}><dt><kbd>{key}</kbd></dt><dd>{texts.shortcuts[shortcut]}</dd></div>
        ))}
      </dl>
      <p class="soft">{texts.composer.keys}</p>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>{texts.help.close}</button>
    </dialog>
  );
}
