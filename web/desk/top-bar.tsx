import type { JSX } from 'preact';
import { LanguageSwitch } from './language-switch';
import { shownName } from './wording';
import { useDesk } from './use-desk';

export function TopBar(): JSX.Element {
  const { desk, state, texts } = useDesk();
  const name = state.session.kind === 'signed-in' ? state.session.me.name : '';
  const company = state.session.kind === 'signed-in' ? state.session.me.company : '';
  return (
    <header class="bar">
      <h1 class="brand">Odzew <span class="brand-company">{company}</span></h1>
      <p class="live" role="status" data-on={state.live}>{state.live ? <span class="hidden">{texts.live.on}</span> : texts.live.off}</p>
      <span class="bar-space" />
      <button type="button" class="quiet bar-help" aria-label={texts.help.open} title={texts.help.open} onClick={() => desk.store.dispatch({ kind: 'help', open: true })}>?</button>
      <LanguageSwitch />
      <bdi class="bar-name">{shownName(name)}</bdi>
      <button type="button" class="quiet" onClick={() => void desk.session.signOut()}>{texts.signIn.signOut}</button>
    </header>
  );
}
