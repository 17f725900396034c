export type Shortcut = 'down' | 'up' | 'take' | 'reply' | 'note' | 'resolve' | 'hand-back' | 'search' | 'help' | 'back';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Right Alt on Polish and other keyboards: it writes ą, ę, ó … */
  readonly altGraph: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly inTextField: boolean;
}

/** The letter a key writes; with a Russian keyboard the letter in the same place. */
const KEYS: Readonly<Record<string, Shortcut>> = {
  j: 'down', о: 'down',
  k: 'up', л: 'up',
  t: 'take', е: 'take',
  r: 'reply', к: 'reply',
  n: 'note', т: 'note',
  e: 'resolve', у: 'resolve',
  b: 'hand-back', и: 'hand-back',
  '/': 'search',
  '?': 'help',
  Escape: 'back',
};

/** Shown by the help; Enter is the browser's own: rows are links. */
export const SHORTCUT_KEYS: readonly (readonly [key: string, shortcut: Shortcut | 'open'])[] = [
  ['j', 'down'], ['k', 'up'], ['Enter', 'open'], ['t', 'take'], ['r', 'reply'], ['n', 'note'],
  ['e', 'resolve'], ['b', 'hand-back'], ['/', 'search'], ['?', 'help'], ['Esc', 'back'],
];

const REPEATABLE: readonly Shortcut[] = ['down', 'up'];

/** The shortcut a key press means, null for none. In text fields only Escape is one; half-typed (composed) characters never are. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey || press.altGraph) return null;
  const shortcut = KEYS[press.key] ?? (press.shiftKey ? undefined : KEYS[press.key.toLowerCase()]);
  if (shortcut === undefined || (press.inTextField && shortcut !== 'back')) return null;
  return press.repeat && !REPEATABLE.includes(shortcut) ? null : shortcut;
}

/** True where Enter sends: not with Shift, and not while it picks a candidate of an input method. `touch`: no Shift at hand, a button is. */
export function isSend(press: Pick<KeyPress, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'> & { readonly keyCode: number }, touch: boolean): boolean {
  // 229: Safari ends the composition before the Enter that ended it.
  if (press.key !== 'Enter' || press.isComposing || press.keyCode === 229) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return !touch && !press.shiftKey && !press.altKey;
}
