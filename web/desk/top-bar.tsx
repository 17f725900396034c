import { LanguageSwitch } from './language-switch';
import { shownName } from './wording';
import { useDesk } from './use-desk';

export function TopBar() {
  const { desk, state, texts } = useDesk();
  const name = state.session.kind === 'signed-in' ? state.session.me.name : '';
  const company = state.session.kind === 'signed-in' ? state.session.me.company : '';
  return (
    <header class="bar">
      <p class="brand">Odzew <span class="brand-company">{company}</span></p>
      <LiveLine />
      <span class="bar-space" />
      <button type="button" class="quiet bar-help" aria-label={texts.help.open} title={texts.help.open} onClick={() => desk.store.dispatch({ kind: 'help', open: true })}>?</button>
      <LanguageSwitch />
      <bdi class="bar-name">{shownName(name)}</bdi>
      <button type="button" class="quiet" onClick={() => void desk.session.signOut()}>{texts.signIn.signOut}</button>
    </header>
  );
}

/** Says when what stands on the page may be old. */
export function LiveLine() {
  const { state, texts } = useDesk();
  const current = state.live && !state.behind;
  return <p class="live" role="status">{current ? <span class="hidden">{texts.live.on}</span> : texts.live.off}</p>;
}
