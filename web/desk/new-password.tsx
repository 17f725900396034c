import { useState } from 'preact/hooks';
import { LanguageSwitch } from './language-switch';
import { textOf } from './sign-in';
import { useDesk } from './use-desk';

const SHORTEST = 10;

/** The printed one-time password is changed before anything else. */
export function NewPassword() {
  const { desk, texts } = useDesk();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    const [current, next, again] = [textOf(form, 'current'), textOf(form, 'next'), textOf(form, 'again')];
    if (next.length < SHORTEST) return setError(texts.errors['short-password']);
    if (next !== again) return setError(texts.newPassword.differ);
    setBusy(true);
    const refused = await desk.session.changePassword(current, next);
    setError(refused === null ? null : texts.errors[refused]);
    setBusy(false);
  };
  return (
    <main class="door">
      <form class="door-form" onSubmit={(event) => { event.preventDefault(); void submit(new FormData(event.currentTarget)); }}>
        <p class="brand">Odzew</p>
        <h1>{texts.newPassword.title}</h1>
        <p class="soft">{texts.newPassword.explanation}</p>
        <label>{texts.newPassword.current}<input name="current" type="password" autocomplete="current-password" required maxLength={1000} /></label>
        <label>{texts.newPassword.next}<input name="next" type="password" autocomplete="new-password" required maxLength={1000} /></label>
        <label>{texts.newPassword.again}<input name="again" type="password" autocomplete="new-password" required maxLength={1000} /></label>
        <div role="alert">{error !== null && <p class="error-text">{error}</p>}</div>
        <button type="submit" class="primary" disabled={busy}>{texts.newPassword.submit}</button>
        <LanguageSwitch />
      </form>
    </main>
  );
}
