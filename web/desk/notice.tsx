import { useDesk } from './use-desk';
import { fillSentence } from './wording';

/** What just happened, said once. The two regions always stand in the page, so that screen readers hear what appears in them. */
export function NoticeLine() {
  const { desk, state, texts } = useDesk();
  const { notice } = state;
  const close = <button type="button" class="notice-close" aria-label={texts.help.close} onClick={() => desk.store.dispatch({ kind: 'notice', notice: null })}>×</button>;
  return (
    <div class="notices">
      <div role="status">{notice?.tone === 'done' && <p class="notice">{texts.notices[notice.what]}{close}</p>}</div>
      <div role="alert">{notice?.tone === 'error' && <p class="notice error"><span>{fillSentence(texts.errors[notice.what], { name: notice.name ?? '' })}</span>{close}</p>}</div>
    </div>
  );
}
