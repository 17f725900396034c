import { useState } from 'preact/hooks';
import { draftKey } from './drafts';
import { Held } from './held';
import { rightsOf } from './rights';
import { isSend } from './shortcuts';
import { openRow, type Mode } from './state';
import { useDesk } from './use-desk';
import { fillSentence, shownName } from './wording';

const LONGEST = 20_000;
const MODES: readonly Mode[] = ['reply', 'note'];

/** Where the agent writes. A reply and a note differ in colour, label, button and draft, so that one cannot become the other by accident. */
export function Composer() {
  const { desk, state, texts } = useDesk();
  const { thread, mode, busy, held } = state;
  const id = thread?.id ?? '';
  const key = draftKey(id, mode);
  const [typed, setTyped] = useState({ key, text: desk.drafts.load(key) });
  const text = typed.key === key ? typed.text : desk.drafts.load(key);
  const colleague = useColleague();
  const barred = mode === 'reply' && colleague !== null;

  const change = (value: string) => {
    desk.drafts.save(key, value);
    setTyped({ key, text: value });
  };
  const send = async (anyway: boolean) => {
    if (barred || text.trim() === '') return;
    if (!(await desk.deeds.write(text, { anyway }))) return;
    desk.drafts.save(key, '');
    setTyped((now) => (now.key === key ? { key, text: '' } : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSend(event, matchMedia('(pointer: coarse)').matches)) return;
    event.preventDefault();
    void send(false);
  };

  return (
    <form class="composer" data-mode={mode} onSubmit={(event) => { event.preventDefault(); void send(false); }}>
      {held?.conversationId === id && <Held onSend={() => void send(true)} />}
      <Modes />
      <label class="hidden" for="words">{mode === 'note' ? texts.composer.noteLabel : texts.composer.replyLabel}</label>
      <textarea id="words" dir="auto" rows={2} maxLength={LONGEST} placeholder={mode === 'note' ? texts.composer.noteLabel : texts.composer.replyLabel} value={text} readOnly={busy} disabled={barred} aria-describedby="words-hint" onInput={(event) => change(event.currentTarget.value)} onKeyDown={onKeyDown} />
      <div class="composer-foot">
        <p id="words-hint" class="soft"><Hint colleague={colleague} /> <span class="keys-hint">{texts.composer.keys}</span></p>
        <button type="submit" class={mode === 'note' ? 'save-note' : 'primary'} disabled={busy || barred || text.trim() === ''}>
          {busy ? texts.composer.busy : mode === 'note' ? texts.composer.saveNote : texts.composer.send}
        </button>
      </div>
    </form>
  );
}

function Modes() {
  const { desk, state, texts } = useDesk();
  return (
    <fieldset class="modes">
      <legend class="hidden">{texts.composer.replyLabel} / {texts.composer.noteLabel}</legend>
      {MODES.map((mode) => (
        <label key={mode} class={`mode-${mode}`}>
          <input type="radio" name="mode" value={mode} checked={state.mode === mode} onChange={() => desk.store.dispatch({ kind: 'mode', mode })} />
          <span>{texts.composer[mode]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Hint({ colleague }: { readonly colleague: string | null }) {
  const { state, texts } = useDesk();
  if (state.mode === 'note') return <>{texts.composer.noteHint}</>;
  if (colleague !== null) return <>{fillSentence(texts.composer.colleague, { name: colleague })}</>;
  const owner = openRow(state)?.owner.kind;
  return owner === undefined || owner === 'agent' ? null : <>{texts.composer.takesOver}</>;
}

/** The colleague who has the chat, null where nobody or oneself has it. */
function useColleague(): string | null {
  const { state, texts } = useDesk();
  const row = openRow(state);
  if (!row || state.session.kind !== 'signed-in') return null;
  const { reply, colleague } = rightsOf(row, state.session.me);
  return reply ? null : (shownName(colleague) ?? texts.authors.agent);
}
