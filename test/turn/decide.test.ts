import type { ButtonAction, Conversation } from '../../src/domain/conversation';
import { decide } from '../../src/turn/decide';
import type { Heard } from '../../src/turn/hear';
import type { Reading } from '../../src/turn/reading';
import { UNHEARD } from '../../src/turn/understand';
import { customerOf } from '../support/records';
import { attachmentOf, heardAs, inReturn, readingOf, situationOf, SUNDAY, words } from '../support/situations';

const ANGRY = { label: 'negative', score: 0.95, abusive: false, cues: ['skandal'] } as const;
const RUDE = { label: 'negative', score: 0.4, abusive: true, cues: ['idiota'] } as const;
const PERSON: Partial<Conversation> = { owner: { kind: 'agent', agentId: 'anna', name: 'Anna' } };

const button = (title: string, action: ButtonAction) => ({ title, action });
const tapOn = (action: ButtonAction, title = 'Tytuł'): Heard => heardAs({ kind: 'tap', seq: 2, button: button(title, action) });
const REASON = (value: string, flowId = 'return-item'): ButtonAction => ({ kind: 'slot', flowId, stepId: 'reason', value });
const OFFER: Partial<Conversation> = {
  offer: { seq: 2, buttons: [button('Gdzie paczka', { kind: 'entry', entryId: 'order-status' }), button('Czas dostawy', { kind: 'entry', entryId: 'delivery-time' }), button('Żadne z tych', { kind: 'none-of-these' }), button('Wolę człowieka', { kind: 'person' })] },
};

interface Row {
  readonly about: string;
  readonly state?: Partial<Conversation>;
  readonly heard: Heard;
  readonly reading?: Reading;
  readonly now?: Date;
  /** Kind, then why. */
  readonly decided: readonly [string, string];
  /** What else the decision has to say. */
  readonly with?: object;
}

const says = (text: string, found: Readonly<Record<string, number>> = {}, over: Partial<Reading> = {}): Pick<Row, 'heard' | 'reading'> => ({ heard: words(text), reading: readingOf(text, found, over) });

function decided({ state, heard, reading, now }: Row) {
  return decide(situationOf(state, now ? { now } : {}), heard, reading ?? UNHEARD);
}

describe('events that ask for no words', () => {
  test.each<Row>([
    { about: 'somebody answered from the Page inbox', heard: heardAs({ kind: 'page-inbox' }), decided: ['silent', 'page-inbox-wrote'] },
    { about: 'a message is edited', heard: heardAs({ kind: 'edit' }), decided: ['silent', 'edited-after-answer'] },
    { about: 'a reaction', heard: heardAs({ kind: 'reaction' }), decided: ['silent', 'reaction-only'] },
    { about: 'the customer blocks us', heard: heardAs({ kind: 'reachable', reachable: 'blocked-us' }), decided: ['silent', 'customer-blocked-us'] },
    { about: 'the customer is gone', heard: heardAs({ kind: 'reachable', reachable: 'gone' }), decided: ['silent', 'customer-blocked-us'] },
    { about: 'the customer is back', heard: heardAs({ kind: 'reachable', reachable: 'yes' }), decided: ['silent', 'reaction-only'] },
    { about: 'the matter has rested long enough', heard: heardAs({ kind: 'timer', timer: 'episode-idle' }), decided: ['silent', 'episode-idle'] },
    { about: 'no person wrote for a day', state: PERSON, heard: heardAs({ kind: 'timer', timer: 'hand-back' }), decided: ['silent', 'handed-back-after-idle'] },
    { about: 'a timer the conversation has overtaken', heard: heardAs({ kind: 'nothing' }, { type: 'event', name: 'timer' }), decided: ['silent', 'stale-timer'] },
    { about: 'the platform tells something of itself', heard: heardAs({ kind: 'nothing' }, { type: 'event', name: 'unsupported' }), decided: ['silent', 'reaction-only'] },
  ])('the bot stays silent when $about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] } });
  });
});

describe('while a person has the chat, the bot stays silent', () => {
  test.each<Row>([
    { about: 'whatever is asked', state: PERSON, ...says('gdzie paczka', { 'order-status': 0.99 }), decided: ['silent', 'person-has-chat'] },
    { about: 'also when the customer asks for a person', state: PERSON, ...says('człowiek', {}, { wantsPerson: true }), decided: ['silent', 'person-has-chat'] },
    { about: 'also when the customer is angry', state: PERSON, ...says('skandal', {}, { mood: ANGRY }), decided: ['silent', 'person-has-chat'] },
    { about: 'also for a tapped button', state: PERSON, heard: tapOn({ kind: 'entry', entryId: 'order-status' }), decided: ['silent', 'person-has-chat'] },
    { about: 'also for a command', state: PERSON, heard: heardAs({ kind: 'command', command: 'return' }), decided: ['silent', 'person-has-chat'] },
    { about: 'also when the chat is opened again', state: PERSON, heard: heardAs({ kind: 'start', payload: null }), decided: ['silent', 'person-has-chat'] },
    { about: 'also for a photo', state: PERSON, heard: words('', attachmentOf('image')), reading: UNHEARD, decided: ['silent', 'person-has-chat'] },
    { about: 'also in the Page inbox', state: { owner: { kind: 'page-inbox' } }, ...says('gdzie paczka', { 'order-status': 0.99 }), decided: ['silent', 'person-has-chat'] },
    { about: 'also while the chat waits for one', state: { owner: { kind: 'queue' } }, ...says('gdzie paczka', { 'order-status': 0.99 }), decided: ['silent', 'waiting-for-person'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] } });
  });
});

test('to a customer we blocked the bot says nothing, not even that a person comes', () => {
  const situation = situationOf({}, { customer: customerOf({ blocked: true }) });
  expect(decide(situation, words('człowiek'), readingOf('człowiek', {}, { wantsPerson: true }))).toMatchObject({ kind: 'silent', why: { code: 'blocked-by-us' } });
});

describe('opening the chat, commands and links into it', () => {
  test.each<Row>([
    { about: 'opening the chat is greeted', heard: heardAs({ kind: 'start', payload: null }), decided: ['greet', 'first-contact'] },
    { about: 'a link that names nothing we know is greeted', heard: heardAs({ kind: 'start', payload: 'spring-campaign' }), decided: ['greet', 'first-contact'] },
    { about: 'a link to an entry is answered', heard: heardAs({ kind: 'start', payload: 'order-status' }), decided: ['answer', 'chosen-by-customer'], with: { entryId: 'order-status' } },
    { about: 'a link to a flow starts it', heard: heardAs({ kind: 'start', payload: 'return-item' }), decided: ['flow', 'flow-started'], with: { flowId: 'return-item', step: { kind: 'start' } } },
    { about: 'a link to a sensitive entry brings a person', heard: heardAs({ kind: 'start', payload: 'card-data' }), decided: ['handoff', 'sensitive-topic'] },
    { about: 'a flow is started by its command', heard: heardAs({ kind: 'command', command: 'return' }), decided: ['flow', 'flow-started'], with: { flowId: 'return-item' } },
    { about: '/person brings a person', heard: heardAs({ kind: 'command', command: 'person' }), decided: ['handoff', 'asked-for-person'] },
    { about: '/human brings a person', heard: heardAs({ kind: 'command', command: 'human' }), decided: ['handoff', 'asked-for-person'] },
    { about: '/help explains', heard: heardAs({ kind: 'command', command: 'help' }), decided: ['greet', 'asked-for-help'] },
    { about: 'an unknown command explains, too', heard: heardAs({ kind: 'command', command: 'weather' }), decided: ['greet', 'asked-for-help'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});

describe('buttons', () => {
  test.each<Row>([
    { about: 'a tapped choice is answered', heard: tapOn({ kind: 'entry', entryId: 'order-status' }), decided: ['answer', 'chosen-by-customer'], with: { entryId: 'order-status' } },
    { about: 'a tapped sensitive choice brings a person', heard: tapOn({ kind: 'entry', entryId: 'card-data' }), decided: ['handoff', 'sensitive-topic'], with: { reason: 'sensitive', team: 'returns', entryId: 'card-data' } },
    { about: 'the choice of an entry that is gone is named as old', heard: tapOn({ kind: 'entry', entryId: 'renamed' }, 'Dawny temat'), decided: ['fallback', 'old-button'], with: { why: { code: 'old-button', params: { title: 'Dawny temat' } } } },
    { about: 'a flow is started by its button', heard: tapOn({ kind: 'flow', flowId: 'return-item' }), decided: ['flow', 'flow-started'] },
    { about: 'the button of a flow that is gone is named as old', heard: tapOn({ kind: 'flow', flowId: 'gone' }), decided: ['fallback', 'old-button'] },
    { about: '"talk to a person" brings one', heard: tapOn({ kind: 'person' }), decided: ['handoff', 'asked-for-person'], with: { reason: 'asked' } },
    { about: '"none of these" asks for other words', heard: tapOn({ kind: 'none-of-these' }), decided: ['fallback', 'none-of-these'] },
    { about: '"none of these" after a misunderstanding brings a person', state: { failures: 1 }, heard: tapOn({ kind: 'none-of-these' }), decided: ['handoff', 'unsure-twice'] },
    { about: 'a button nobody remembers is named as old', heard: heardAs({ kind: 'tap', seq: 0, button: null }), decided: ['fallback', 'old-button'] },
    { about: 'the option of the open question is taken', state: inReturn('reason', { 'order-number': 'LM-20391' }), heard: tapOn(REASON('size')), decided: ['flow', 'flow-step'], with: { step: { kind: 'accept', value: 'size' } } },
    { about: 'the option of a question already answered is named as old', state: inReturn('remark'), heard: tapOn(REASON('size'), 'Zły rozmiar'), decided: ['fallback', 'old-button'] },
    { about: 'the option of a flow that is over is named as old', heard: tapOn(REASON('size')), decided: ['fallback', 'old-button'] },
    { about: 'the option of a flow that was edited meanwhile brings a person', state: { flow: { flowId: 'return-item', hash: 'yesterday', stepId: 'reason', slots: {}, failedAttempts: 0 } }, heard: tapOn(REASON('size')), decided: ['handoff', 'flow-changed'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});

describe('choices typed instead of tapped', () => {
  test.each<Row>([
    { about: 'by number', state: OFFER, ...says('2'), decided: ['answer', 'chosen-by-customer'], with: { entryId: 'delivery-time' } },
    { about: 'by place', state: OFFER, ...says('ten pierwszy'), decided: ['answer', 'chosen-by-customer'], with: { entryId: 'order-status' } },
    { about: 'by a misspelt title', state: OFFER, ...says('czas dostwy'), decided: ['answer', 'chosen-by-customer'], with: { entryId: 'delivery-time' } },
    { about: '"none of these"', state: { ...OFFER, failures: 1 }, ...says('żadne z tych'), decided: ['handoff', 'unsure-twice'] },
    { about: 'a number means nothing while nothing is offered', ...says('2'), decided: ['fallback', 'nothing-found'] },
    { about: 'a new question is not a choice', state: OFFER, ...says('chcę zwrócić towar', { returning: 0.97 }), decided: ['flow', 'entry-starts-flow'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});

describe('what comes first', () => {
  test.each<Row>([
    { about: 'a wish for a person wins over a running flow', state: inReturn('remark'), ...says('chcę człowieka', {}, { wantsPerson: true }), decided: ['handoff', 'asked-for-person'] },
    { about: 'a wish for a person wins over a sure answer', ...says('gdzie paczka, dajcie człowieka', { 'order-status': 0.99 }, { wantsPerson: true }), decided: ['handoff', 'asked-for-person'] },
    { about: 'anger wins over a sure answer', ...says('skandal, gdzie paczka', { 'order-status': 0.99 }, { mood: ANGRY }), decided: ['handoff', 'angry'], with: { reason: 'angry', why: { code: 'angry', params: { cues: 'skandal' } } } },
    { about: 'anger wins over a running flow', state: inReturn('remark'), ...says('skandal', {}, { mood: ANGRY }), decided: ['handoff', 'angry'] },
    { about: 'abuse is anger, however sure the mood', ...says('idiota', {}, { mood: RUDE }), decided: ['handoff', 'angry'] },
    { about: 'a wish for a person wins over anger', ...says('skandal, człowiek', {}, { mood: ANGRY, wantsPerson: true }), decided: ['handoff', 'asked-for-person'] },
    { about: 'annoyance below the bar is answered like anything else', ...says('gdzie ta paczka', { 'order-status': 0.9 }, { mood: { ...ANGRY, score: 0.8 } }), decided: ['answer', 'confident-match'] },
    { about: 'an answer to the open question wins over a sure answer', state: inReturn('order-number'), ...says('LM-20391', { 'order-status': 0.99 }), decided: ['flow', 'flow-step'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});

describe('messages without a matter in words', () => {
  test.each<Row>([
    { about: 'a photo alone brings a person', heard: words('', attachmentOf('image')), decided: ['handoff', 'attachment-alone'], with: { reason: 'attachment' } },
    { about: 'a voice message alone brings a person', heard: words('', attachmentOf('audio')), decided: ['handoff', 'attachment-alone'] },
    { about: 'a kind the bot cannot read brings a person', heard: heardAs({ kind: 'unsupported' }), decided: ['handoff', 'unsupported-message'] },
    { about: 'a photo with a question is answered', heard: words('gdzie paczka', attachmentOf('image')), reading: readingOf('gdzie paczka', { 'order-status': 0.97 }), decided: ['answer', 'confident-match'] },
    { about: 'a sticker as first word is a greeting', state: { introduced: false }, heard: words('', attachmentOf('sticker')), decided: ['greet', 'only-greeting'] },
    { about: 'a later sticker is a thank-you', heard: words('', attachmentOf('sticker')), decided: ['thank', 'only-thanks'] },
    { about: 'a greeting is greeted', ...says('cześć', {}, { courtesy: 'greeting' }), decided: ['greet', 'only-greeting'] },
    { about: 'a thank-you is answered in kind', ...says('dzięki', {}, { courtesy: 'thanks' }), decided: ['thank', 'only-thanks'] },
    { about: 'an empty message is no attachment', heard: words(''), decided: ['fallback', 'nothing-found'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});

describe('questions', () => {
  test.each<Row>([
    { about: 'a sure match is answered', ...says('gdzie paczka', { 'order-status': 0.97 }), decided: ['answer', 'confident-match'], with: { entryId: 'order-status', why: { code: 'confident-match', params: { entry: 'order-status', confidence: 0.97 } } } },
    { about: 'an entry with a higher bar of its own is not answered below it', ...says('gwarancja', { strict: 0.9, 'order-status': 0.02 }), decided: ['clarify', 'weak-match'] },
    { about: 'an entry with a higher bar of its own is answered above it', ...says('gwarancja', { strict: 0.96 }), decided: ['answer', 'confident-match'] },
    { about: 'a sensitive entry brings a person of its team', ...says('numer mojej karty', { 'card-data': 0.97 }), decided: ['handoff', 'sensitive-topic'], with: { reason: 'sensitive', team: 'returns', entryId: 'card-data' } },
    { about: 'an entry may always hand over', ...says('wycena', { quote: 0.97 }), decided: ['handoff', 'entry-hands-off'] },
    { about: 'an entry that hands over outside hours answers in hours', ...says('wizyta', { visit: 0.97 }), decided: ['answer', 'confident-match'] },
    { about: 'and hands over outside them', ...says('wizyta', { visit: 0.97 }), now: SUNDAY, decided: ['handoff', 'entry-hands-off'] },
    { about: 'an entry may lead into a flow', ...says('zwrot', { returning: 0.97 }), decided: ['flow', 'entry-starts-flow'], with: { flowId: 'return-item', entryId: 'returning' } },
    { about: 'two close matches are offered as choices', ...says('paczka', { 'order-status': 0.4, 'delivery-time': 0.3 }), decided: ['clarify', 'two-close-matches'], with: { choices: ['order-status', 'delivery-time'] } },
    { about: 'at most three choices are offered', ...says('paczka', { 'order-status': 0.3, 'delivery-time': 0.2, quote: 0.2, visit: 0.2 }), decided: ['clarify', 'two-close-matches'], with: { choices: ['order-status', 'delivery-time', 'quote'] } },
    { about: 'something near the knowledge base is offered alone', ...says('paczka', { 'order-status': 0.4 }), decided: ['clarify', 'weak-match'], with: { choices: ['order-status'] } },
    { about: 'what is likely not covered is not offered', ...says('pogoda', { 'order-status': 0.4 }, { inScope: 0.1 }), decided: ['fallback', 'nothing-found'] },
    { about: 'nothing found asks for other words', ...says('xyz'), decided: ['fallback', 'nothing-found'] },
    { about: 'the second misunderstanding in a row brings a person', state: { failures: 1 }, ...says('xyz'), decided: ['handoff', 'unsure-twice'], with: { reason: 'unsure' } },
    { about: 'a sure match after a misunderstanding is answered', state: { failures: 1 }, ...says('gdzie paczka', { 'order-status': 0.97 }), decided: ['answer', 'confident-match'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});

describe('in the middle of a flow', () => {
  const AT_NUMBER = inReturn('order-number');
  test.each<Row>([
    { about: 'a fitting answer is taken', state: AT_NUMBER, ...says('to LM-20391, dzięki'), decided: ['flow', 'flow-step'], with: { step: { kind: 'accept', value: 'LM-20391' } } },
    { about: 'a question the knowledge base knows is answered on the side', state: AT_NUMBER, ...says('ile trwa dostawa', { 'order-status': 0.97 }), decided: ['answer', 'side-question'] },
    { about: 'also where free text is expected', state: inReturn('remark'), ...says('gdzie jest moja paczka', { 'order-status': 0.97 }), decided: ['answer', 'side-question'] },
    { about: 'a question whose entry hands over is no side question', state: inReturn('remark'), ...says('numer mojej karty', { 'card-data': 0.97 }), decided: ['handoff', 'flow-handoff'] },
    { about: 'a thank-you is no wrong answer', state: AT_NUMBER, ...says('dzięki', {}, { courtesy: 'thanks' }), decided: ['thank', 'only-thanks'] },
    { about: 'a greeting is no wrong answer', state: AT_NUMBER, ...says('dzień dobry', {}, { courtesy: 'greeting' }), decided: ['greet', 'only-greeting'] },
    { about: 'a greeting is no free text', state: inReturn('remark'), ...says('dzień dobry', {}, { courtesy: 'greeting' }), decided: ['greet', 'only-greeting'] },
    { about: 'a wrong answer is asked again', state: AT_NUMBER, ...says('nie wiem'), decided: ['flow', 'flow-wrong-answer'], with: { step: { kind: 'refuse' } } },
    { about: 'after the last wrong answer a person of the flow comes', state: inReturn('order-number', {}, 1), ...says('nie wiem'), decided: ['handoff', 'flow-gave-up'], with: { reason: 'flow', team: 'returns', summary: 'Zwrot bez numeru' } },
    { about: 'the customer may leave in their own words', state: AT_NUMBER, ...says('a jednak nie'), decided: ['flow', 'flow-left'], with: { step: { kind: 'leave' } } },
    { about: 'the last answer hands over with a summary', state: inReturn('remark', { 'order-number': 'LM-20391', reason: 'size' }), ...says('to wszystko'), decided: ['handoff', 'flow-handoff'], with: { team: 'returns', summary: 'Zwrot LM-20391: size', flow: { flowId: 'return-item', step: { kind: 'accept', value: 'to wszystko' } } } },
    { about: 'an edited flow brings a person', state: { flow: { flowId: 'return-item', hash: 'yesterday', stepId: 'order-number', slots: {}, failedAttempts: 0 } }, ...says('LM-20391'), decided: ['handoff', 'flow-changed'] },
    { about: 'a removed flow brings a person', state: { flow: { flowId: 'gone', hash: 'h', stepId: 's', slots: {}, failedAttempts: 0 } }, ...says('LM-20391'), decided: ['handoff', 'flow-changed'] },
    { about: 'a kind the bot cannot read brings a person', state: AT_NUMBER, heard: heardAs({ kind: 'unsupported' }), decided: ['handoff', 'unsupported-message'] },
  ])('$about', (row) => {
    expect(decided(row)).toMatchObject({ kind: row.decided[0], why: { code: row.decided[1] }, ...row.with });
  });
});
