import type { Attachment } from '../../src/domain/activity';
import type { ChannelCapabilities } from '../../src/domain/capabilities';
import type { Button } from '../../src/domain/conversation';
import type { OutgoingMessage } from '../../src/domain/delivery';
import { fitMessage } from '../../src/channels/fit';
import { createDice, type Dice } from './dice';

const ROOMY: ChannelCapabilities = {
  textLimit: 100,
  buttonTextLimit: 100,
  buttons: 3,
  buttonTitleLimit: 20,
  urlButtons: true,
  typing: true,
  attachmentBytes: 1000,
};
const NO_BUTTONS: ChannelCapabilities = { ...ROOMY, buttons: 0, urlButtons: false };
const LIKE_MESSENGER: ChannelCapabilities = { ...ROOMY, buttons: 13, withUrlButton: { buttons: 3, textLimit: 60 }, captionLimit: 0 };
const HINT = 'Write a number.';
const PHOTO: Attachment = { kind: 'image', contentType: 'image/png', name: 'box.png', size: 10, source: { kind: 'url', url: 'https://shop.example/box.png' } };

const message = (text: string | null, buttons: readonly Button[] = [], attachment: Attachment | null = null): OutgoingMessage => ({ text, buttons, attachment });
const choice = (title: string): Button => ({ title, action: { kind: 'entry', entryId: title } });
const link = (title: string): Button => ({ title, action: { kind: 'url', url: 'https://shop.example/track' } });
const fit = (outgoing: OutgoingMessage, capabilities: ChannelCapabilities) => fitMessage(outgoing, capabilities, { numberHint: HINT });
const texts = (parts: readonly OutgoingMessage[]) => parts.map((part) => part.text);

describe('a long text', () => {
  test.each([
    ['at the end of a paragraph', `${'a'.repeat(60)}\n\n${'b '.repeat(30).trim()}`, ['a'.repeat(60), 'b '.repeat(30).trim()]],
    ['at the end of a line', `${'a'.repeat(60)}\n${'b'.repeat(60)}`, ['a'.repeat(60), 'b'.repeat(60)]],
    ['at the end of a sentence', `${'Word '.repeat(14)}end. ${'More '.repeat(10)}`, [`${'Word '.repeat(14)}end.`, 'More '.repeat(10).trim()]],
    ['between words', 'word '.repeat(25), ['word '.repeat(20).trim(), 'word '.repeat(5).trim()]],
    ['before a word that would fit alone', `hi ${'x'.repeat(99)}`, ['hi', 'x'.repeat(99)]],
    ['inside a word only when that alone is too long', 'x'.repeat(150), ['x'.repeat(100), 'x'.repeat(50)]],
    ['never inside an emoji', `${'x'.repeat(98)}👩‍👩‍👧‍👦end`, ['x'.repeat(98), '👩‍👩‍👧‍👦end']],
    ['never between a sum and its currency', `${'w'.repeat(60)} ${'v'.repeat(33)} 1\u00A0000\u00A0zł`, [`${'w'.repeat(60)} ${'v'.repeat(33)}`, '1\u00A0000\u00A0zł']],
  ])('is cut %s', (_where, text, parts) => {
    expect(texts(fit(message(text), ROOMY))).toEqual(parts);
  });

  test('keeps its buttons under the last part, which is short enough for them', () => {
    const parts = fit(message('word '.repeat(18).trim(), [choice('Yes'), link('Track')]), LIKE_MESSENGER);
    expect(parts.map((part) => part.buttons.length)).toEqual([0, 2]);
    expect(parts[1]?.text?.length).toBeLessThanOrEqual(60);
  });
});

describe('buttons', () => {
  test('that fit are left alone', () => {
    expect(fit(message('Which one?', [choice('Yes'), choice('No')]), ROOMY)).toEqual([message('Which one?', [choice('Yes'), choice('No')])]);
  });

  test.each<[string, readonly Button[], ChannelCapabilities]>([
    ['when the channel has none', [choice('Yes'), choice('No')], NO_BUTTONS],
    ['when there are too many', [choice('One'), choice('Two'), choice('Three'), choice('Four')], ROOMY],
    ['when two would look the same', [choice('Delivery to Poland and Germany'), choice('Delivery to Poland and Latvia')], ROOMY],
  ])('become numbered lines %s', (_when, buttons, capabilities) => {
    const [part] = fit(message('Which one?', buttons), capabilities);
    expect(part?.buttons).toEqual([]);
    expect(part?.text?.split('\n')).toEqual(['Which one?', ...buttons.map(({ title }, index) => `${index + 1}. ${title}`), HINT]);
  });

  test('that open an address are numbered with it, so that numbers stay those of the offer', () => {
    const buttons = [choice('One'), link('Track'), choice('Three')];
    expect(texts(fit(message('So?', buttons), NO_BUTTONS))).toEqual([`So?\n1. One\n2. Track: https://shop.example/track\n3. Three\n${HINT}`]);
  });

  test('that open an address become lines where the channel has no such buttons', () => {
    const parts = fit(message('Here.', [link('Track'), choice('Back')]), { ...ROOMY, urlButtons: false });
    expect(parts).toEqual([message('Here.\nTrack: https://shop.example/track', [choice('Back')])]);
  });

  test('that open an address make room for choices where both do not fit', () => {
    const choices = ['A', 'B', 'C'].map(choice);
    expect(fit(message('Here.', [...choices, link('Track')]), LIKE_MESSENGER)).toEqual([message('Here.\nTrack: https://shop.example/track', choices)]);
  });

  test.each([
    ['Kiedy dostanę moją paczkę', 'Kiedy dostanę moją…'],
    ['Konstantynopolitańczykowianeczka', 'Konstantynopolitańc…'],
    ['Short', 'Short'],
    ['Exactly twenty chars', 'Exactly twenty chars'],
    ['Where is my parcel – now', 'Where is my parcel…'],
  ])('with the long title %j read %j', (title, shown) => {
    expect(fit(message('So?', [choice(title)]), ROOMY)[0]?.buttons[0]?.title).toBe(shown);
  });
});

describe('nothing empty goes out', () => {
  test.each([
    ['no text', message(null)],
    ['blank text', message(' \n ')],
  ])('%s', (_what, outgoing) => {
    expect(fit(outgoing, ROOMY)).toEqual([]);
  });

  test('choices without a text are numbered, because no platform shows buttons alone', () => {
    expect(texts(fit(message(null, [choice('Yes'), choice('No')]), ROOMY))).toEqual([`1. Yes\n2. No\n${HINT}`]);
  });
});

describe('an attachment', () => {
  test('goes out with its text where a channel allows it', () => {
    expect(fit(message('Look', [], PHOTO), ROOMY)).toEqual([message('Look', [], PHOTO)]);
  });

  test('goes out before its text where a channel does not', () => {
    expect(fit(message('Look', [choice('Yes')], PHOTO), LIKE_MESSENGER)).toEqual([message(null, [], PHOTO), message('Look', [choice('Yes')])]);
  });

  test('alone may carry choices, but a link needs words', () => {
    expect(fit(message(null, [choice('Yes')], PHOTO), LIKE_MESSENGER)).toEqual([message(null, [choice('Yes')], PHOTO)]);
    expect(texts(fit(message(null, [link('Track')], PHOTO), LIKE_MESSENGER))).toEqual([null, 'Track: https://shop.example/track']);
  });

  test.each<[string, Attachment, string]>([
    ['its address', PHOTO, 'Look\nbox.png: https://shop.example/box.png'],
    ['its name', { ...PHOTO, source: { kind: 'stored', fileId: 'f1' } }, 'Look\nbox.png'],
    ['its text', { ...PHOTO, kind: 'location', source: { kind: 'inline', text: '52.2,21.0' } }, 'Look\n52.2,21.0'],
  ])('that the channel cannot carry is told by %s', (_what, attachment, text) => {
    expect(fit(message('Look', [], attachment), { ...ROOMY, attachmentBytes: 0 })).toEqual([message(text)]);
  });
});

describe('any message', () => {
  test('keeps every word, stays within the limits, and comes out the same every time', () => {
    const dice = createDice(7);
    for (let round = 0; round < 400; round += 1) {
      const capabilities = anyCapabilities(dice);
      const outgoing = message(anyText(dice), anyButtons(dice));
      const parts = fit(outgoing, capabilities);
      expect(fit(outgoing, capabilities)).toEqual(parts);
      for (const part of parts) expectWithin(part, capabilities);
      expect(parts.slice(0, -1).every((part) => part.buttons.length === 0)).toBe(true);
      const shown = bare(parts.map((part) => part.text).join(''));
      const lost = (outgoing.text ?? '').split(/\s+/).filter((word) => !shown.includes(word));
      expect(lost).toEqual([]);
    }
  });

  test('is never cut inside what a reader sees as one character', () => {
    const dice = createDice(11);
    const letters = ['👩‍👩‍👧‍👦', 'e\u0301', '🇵🇱', 'ż', ' ', '👍🏽', 'क्षि', 'x', '\n'];
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: 120 }, () => dice.pick(letters)).join('');
      const whole = [...segmenter.segment(text)].map(({ segment }) => segment).filter((segment) => segment.trim() !== '');
      const cut = texts(fit(message(text), { ...ROOMY, textLimit: 40 })).flatMap((part) => [...segmenter.segment(part ?? '')].map(({ segment }) => segment));
      expect(cut.filter((segment) => segment.trim() !== '')).toEqual(whole);
    }
  });
});

function expectWithin(part: OutgoingMessage, { textLimit, buttonTextLimit, withUrlButton, ...capabilities }: ChannelCapabilities): void {
  const hasUrl = part.buttons.some((button) => button.action.kind === 'url');
  const narrow = hasUrl ? (withUrlButton ?? { buttons: capabilities.buttons, textLimit: buttonTextLimit }) : { buttons: capabilities.buttons, textLimit: buttonTextLimit };
  const length = part.text?.length ?? 0;
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(part.buttons.length === 0 ? textLimit : Math.min(textLimit, narrow.textLimit));
  expect(part.buttons.length).toBeLessThanOrEqual(narrow.buttons);
  for (const { title } of part.buttons) expect(title.length).toBeLessThanOrEqual(capabilities.buttonTitleLimit);
}

function anyCapabilities(dice: Dice): ChannelCapabilities {
  return {
    ...ROOMY,
    textLimit: dice.below(300) + 30,
    buttonTextLimit: dice.below(300) + 30,
    buttons: dice.below(5),
    urlButtons: dice.below(2) === 0,
    ...(dice.below(2) === 0 ? { withUrlButton: { buttons: 3, textLimit: dice.below(100) + 30 } } : {}),
  };
}

function anyText(dice: Dice): string {
  const word = () => Array.from({ length: dice.below(12) + 1 }, () => dice.pick(['a', 'ż', 'щ', 'q', '7'])).join('');
  return Array.from({ length: dice.below(120) + 1 }, () => word() + dice.pick([' ', ' ', ' ', '. ', '\n', '\n\n'])).join('').trim();
}

function anyButtons(dice: Dice): readonly Button[] {
  return Array.from({ length: dice.below(6) }, (_, index) => (dice.below(4) === 0 ? link(`Link number ${index}`) : choice(`${index} ${'Choice '.repeat(dice.below(5))}`)));
}

/** Without white space, because the seams of a cut have none. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
