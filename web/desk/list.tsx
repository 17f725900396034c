import { useLayoutEffect } from 'preact/hooks';
import { VIEWS } from './route';
import { Row } from './row';
import { toHash } from './route';
import { useDesk } from './use-desk';

export function List() {
  const { desk, state, texts } = useDesk();
  const { list, route } = state;
  useKeptFocus();
  return (
    <section class="pane list-pane" aria-label={texts.list.label}>
      <nav class="views" aria-label={texts.list.label}>
        {VIEWS.map((view) => (
          <a key={view} href={toHash({ view, conversationId: null, details: false })} aria-current={route.view === view ? 'page' : undefined}>
            {texts.views[view]} <span class="count">{list.counts[view]}</span>
          </a>
        ))}
      </nav>
      <div class="search">
        <input id="search" type="search" maxLength={200} placeholder={texts.list.search} aria-label={texts.list.search} value={list.search} onInput={(event) => desk.lists.search(event.currentTarget.value)} />
      </div>
      <Rows />
    </section>
  );
}

function Rows() {
  const { desk, state, texts } = useDesk();
  const { list, route } = state;
  if (list.rows.length === 0) {
    const empty = list.search === '' ? texts.empty[route.view] : texts.list.nothingFound;
    return <p class="empty soft" role="status">{list.loaded ? empty : texts.list.loading}</p>;
  }
  return (
    <div class="rows" aria-busy={!list.loaded}>
      <ul>
        {list.rows.map((row) => <li key={row.id}><Row row={row} /></li>)}
      </ul>
      {list.more && <button type="button" class="more" onClick={() => void desk.lists.more()}>{texts.list.more}</button>}
    </div>
  );
}

/** A row that moves up or down in the list takes the focus with it; browsers drop it when its element is moved. */
function useKeptFocus(): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement ? active.dataset['row'] : undefined;
  useLayoutEffect(() => {
    if (focused === undefined || document.activeElement === active) return;
    const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((element) => element.dataset['row'] === focused);
    row?.focus({ preventScroll: true });
  });
}
