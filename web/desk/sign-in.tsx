import { useState } from 'preact/hooks';
import { LanguageSwitch } from './language-switch';
import type { ErrorKey } from './texts/texts';
import { useDesk } from './use-desk';

export function SignIn() {
  const { desk, texts } = useDesk();
  const [error, setError] = useState<ErrorKey | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    setBusy(true);
    setError(await desk.session.signIn(textOf(form, 'email'), textOf(form, 'password')));
    setBusy(false);
  };
  return (
    <main class="door">
      <form class="door-form" onSubmit={(event) => { event.preventDefault(); void submit(new FormData(event.currentTarget)); }}>
        <p class="brand">Odzew</p>
        <h1>{texts.signIn.title}</h1>
        <label>{texts.signIn.email}<input name="email" type="email" autocomplete="username" required maxLength={320} /></label>
        <label>{texts.signIn.password}<input name="password" type="password" autocomplete="current-password" required maxLength={1000} /></label>
        <div role="alert">{error !== null && <p class="error-text">{texts.errors[error]}</p>}</div>
        <button type="submit" class="primary" disabled={busy}>{texts.signIn.submit}</button>
        <LanguageSwitch />
      </form>
    </main>
  );
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
