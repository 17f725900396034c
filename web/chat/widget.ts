/**
 * `<script src="https://host/widget.js" async></script>` puts a round button into the corner of a page, which opens the chat in a panel.
 * The page gets one name, `odzew`, with `open()` and `close()`. `data-lang` chooses the language; else the page's own counts.
 * This script imports nothing: it is one file on other people's sites.
 */
interface Widget {
  open(): void;
  close(): void;
}

interface Parts {
  /** Where the chat is served. */
  readonly origin: string;
  readonly language: string;
  readonly labels: Labels;
}

interface Labels {
  readonly open: string;
  readonly close: string;
  readonly chat: string;
  readonly unread: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  pl: { open: 'Otwórz czat', close: 'Zamknij czat', chat: 'Czat', unread: 'nowe wiadomości' },
  ru: { open: 'Открыть чат', close: 'Закрыть чат', chat: 'Чат', unread: 'новые сообщения' },
  en: { open: 'Open chat', close: 'Close chat', chat: 'Chat', unread: 'new messages' },
};

/** Kept on the host's side: on the next page news can be counted before anybody opens the panel. */
const USED = 'odzew-chat:used';

/** In pixels throughout: `rem` would be the host's. */
const STYLE = `
:host{all:initial!important;position:fixed!important;inset:auto 0 0 auto!important;z-index:2147483000!important;display:block!important;color-scheme:light dark}
*{box-sizing:border-box}
button{--size:60px;position:fixed;right:calc(20px + env(safe-area-inset-right));bottom:calc(20px + env(safe-area-inset-bottom));width:var(--size);height:var(--size);
padding:13.6px;border:0;border-radius:22.4px 22.4px 22.4px 8px;background:#1f6157;color:#fff;cursor:pointer;box-shadow:0 2px 6px rgb(30 20 10/.22),0 10px 28px -8px rgb(30 20 10/.45);transition:transform .15s}
button:hover{transform:translateY(-2px)}
button:focus-visible{outline:3px solid #fff;outline-offset:-6px;box-shadow:0 0 0 3px #1f6157}
svg{display:block;width:100%;height:100%;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round}
b{position:absolute;top:-5.6px;right:-5.6px;min-width:24px;padding:0 6.4px;border-radius:12px;background:#a04a24;color:#fff;font:600 13.6px/24px system-ui,sans-serif;text-align:center}
[hidden]{display:none!important}
.panel{position:fixed;right:calc(20px + env(safe-area-inset-right));bottom:calc(92px + env(safe-area-inset-bottom));width:min(400px,calc(100vw - 40px));height:min(672px,calc(100dvh - 120px));
overflow:hidden;border-radius:22.4px;background:#f7f3ed;box-shadow:0 4px 12px rgb(30 20 10/.14),0 24px 60px -16px rgb(30 20 10/.45)}
iframe{display:block;width:100%;height:100%;border:0}
@media (prefers-color-scheme:dark){.panel{background:#1b1916}}
@media (max-width:480px),(max-height:480px){.panel{inset:0;width:100%;height:100%;border-radius:0}button[aria-expanded=true]{display:none}}
@media (prefers-reduced-motion:reduce){button{transition:none}}`;

const ECHO = 'M13 9a7 7 0 1 1 0 14H7a1 1 0 0 1-1-1v-6a7 7 0 0 1 7-7zM23.6 7.2a12.6 12.6 0 0 1 0 17.6';
const CROSS = 'm9 9 14 14M23 9 9 23';

begin();

/** Exported so that the bundler takes this file for a module; the build drops the export again. */
export function begin(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || 'odzew' in window) return;
  const language = (script.dataset.lang ?? document.documentElement.lang) || navigator.language;
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const labels = LABELS[Object.hasOwn(LABELS, primary) ? primary : 'en'];
  const { origin } = new URL(script.src);
  if (!labels) return;
  // The name is taken at once: the script may stand on the page twice.
  const place = { widget: null as Widget | null };
  Object.defineProperty(window, 'odzew', { value: Object.freeze({ open: () => place.widget?.open(), close: () => place.widget?.close() }) });
  const show = () => {
    place.widget = createWidget({ origin, language, labels });
  };
  if (document.body) show();
  else document.addEventListener('DOMContentLoaded', show, { once: true });
}

function createWidget({ origin, language, labels }: Parts): Widget {
  const { host, button, badge, icon, panel } = draw(labels);
  let frame: HTMLIFrameElement | null = null;
  let isOpen = false;

  const tell = (odzew: 'shown' | 'hidden') => frame?.contentWindow?.postMessage({ odzew }, origin);
  const load = () => {
    if (frame) return;
    frame = document.createElement('iframe');
    frame.title = labels.chat;
    frame.src = `${origin}/chat?widget=1&lang=${encodeURIComponent(language)}`;
    panel.append(frame);
  };
  const show = (next: boolean) => {
    if (next === isOpen) return;
    isOpen = next;
    if (isOpen) load();
    panel.hidden = !isOpen;
    badge.hidden = true;
    button.setAttribute('aria-expanded', String(isOpen));
    button.setAttribute('aria-label', isOpen ? labels.close : labels.open);
    icon.setAttribute('d', isOpen ? CROSS : ECHO);
    tell(isOpen ? 'shown' : 'hidden');
    if (isOpen) frame?.focus();
    else button.focus();
  };
  const count = (unread: number) => {
    badge.hidden = unread === 0 || isOpen;
    badge.textContent = unread > 9 ? '9+' : String(unread);
    if (!isOpen) button.setAttribute('aria-label', unread === 0 ? labels.open : `${labels.open} (${labels.unread}: ${unread})`);
  };

  button.addEventListener('click', () => {
    remember();
    show(!isOpen);
  });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen) show(false);
  });
  window.addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (from !== origin || source !== frame?.contentWindow || typeof data !== 'object' || data === null || !('odzew' in data)) return;
    if ('ready' in data && isOpen) tell('shown');
    if ('unread' in data && typeof data.unread === 'number') count(data.unread);
    if ('close' in data) show(false);
  });
  document.body.append(host);
  if (wasUsed()) load();
  return { open: () => show(true), close: () => show(false) };
}

/** Everything is built by hand: a host's CSP may forbid markup from strings, and its style sheets end at the shadow root. */
function draw(labels: Labels) {
  const host = document.createElement('odzew-chat');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.id = 'panel';
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', labels.chat);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', labels.open);
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', 'panel');
  const { picture, icon } = drawIcon();
  const badge = document.createElement('b');
  badge.hidden = true;
  badge.setAttribute('aria-hidden', 'true');
  button.append(picture, badge);
  shadow.append(panel, button);
  return { host, button, badge, icon, panel };
}

function drawIcon() {
  const svg = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(svg, 'svg');
  const icon = document.createElementNS(svg, 'path');
  picture.setAttribute('viewBox', '0 0 32 32');
  picture.setAttribute('aria-hidden', 'true');
  icon.setAttribute('d', ECHO);
  picture.append(icon);
  return { picture, icon };
}

/** Storage may be blocked; then news are counted from the first opening on. */
function remember(): void {
  try {
    localStorage.setItem(USED, '1');
  } catch {
    return;
  }
}

function wasUsed(): boolean {
  try {
    return localStorage.getItem(USED) !== null;
  } catch {
    return false;
  }
}
