import { isSend, type KeyPress, shortcutOf } from '../../../web/desk/shortcuts';

const PRESS: KeyPress = { key: 'j', ctrlKey: false, metaKey: false, altKey: false, altGraph: false, shiftKey: false, isComposing: false, repeat: false, inTextField: false };

test.each([
  ['j', 'down'], ['k', 'up'], ['t', 'take'], ['r', 'reply'], ['n', 'note'], ['e', 'resolve'], ['b', 'hand-back'], ['/', 'search'], ['?', 'help'], ['Escape', 'back'],
  ['о', 'down'], ['л', 'up'], ['е', 'take'], ['к', 'reply'], ['т', 'note'], ['у', 'resolve'], ['и', 'hand-back'],
  ['J', 'down'],
])('%s outside text fields means %s', (key, shortcut) => {
  expect(shortcutOf({ ...PRESS, key })).toBe(shortcut);
});

test.each(['a', 'Enter', 'ę', 'Tab', 'ArrowDown', ' ', 'Dead', 'Process'])('%j means nothing', (key) => {
  expect(shortcutOf({ ...PRESS, key })).toBeNull();
});

test.each<[string, Partial<KeyPress>]>([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Alt', { altKey: true }],
  ['right Alt, which writes ę on a Polish keyboard', { altGraph: true, key: 'e' }],
  ['Shift', { shiftKey: true, key: 'T' }],
  ['an input method at work', { isComposing: true }],
])('with %s no key is a shortcut', (_, over) => {
  expect(shortcutOf({ ...PRESS, ...over })).toBeNull();
});

test('the question mark may need Shift', () => {
  expect(shortcutOf({ ...PRESS, key: '?', shiftKey: true })).toBe('help');
});

test('in text fields letters are letters; only Escape leads out', () => {
  expect(shortcutOf({ ...PRESS, inTextField: true })).toBeNull();
  expect(shortcutOf({ ...PRESS, key: 'Escape', inTextField: true })).toBe('back');
});

test('a key held down moves on but does a deed only once', () => {
  expect(shortcutOf({ ...PRESS, repeat: true })).toBe('down');
  expect(shortcutOf({ ...PRESS, key: 'e', repeat: true })).toBeNull();
});

describe('Enter', () => {
  const ENTER = { key: 'Enter', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 13 };

  test.each([
    ['alone sends', {}, false, true],
    ['with Shift makes a new line', { shiftKey: true }, false, false],
    ['with Ctrl sends', { ctrlKey: true }, false, true],
    ['with Cmd sends', { metaKey: true }, false, true],
    ['that picks a candidate of an input method does not send', { isComposing: true }, false, false],
    ['that ends a composition in Safari does not send', { keyCode: 229 }, false, false],
    ['on a phone makes a new line', {}, true, false],
    ['with Ctrl on a tablet with a keyboard sends', { ctrlKey: true }, true, true],
  ])('%s', (_, over, touch, expected) => {
    expect(isSend({ ...ENTER, ...over }, touch)).toBe(expected);
  });
});
