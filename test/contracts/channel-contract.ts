import type { Channel } from '../../src/channels/channel';
import type { Activity } from '../../src/domain/activity';
import type { Button } from '../../src/domain/conversation';
import type { OutgoingMessage, SendResult } from '../../src/domain/delivery';
import type { ChannelStore } from '../support/channel-store';
import { createOutboxRow } from '../support/outbox-row';

/** A channel beside a fake of its platform, on a store that tells what it received. */
export interface ChannelSubject {
  readonly channel: Channel;
  readonly inbox: ChannelStore;
  /** Conversation ids handed to `onReceived`, in order. */
  readonly notified: readonly string[];
  readonly customer: PlatformCustomer;
  /** Posts a body to the channel's webhook as the platform would; resolves with the HTTP status. */
  post(body: string, credentials?: Credentials): Promise<number>;
  /** What the customer has been shown, in order. */
  shown(): readonly ShownMessage[];
  /** What happens to the next send. */
  trouble(kind: Trouble): void;
  stop(): Promise<void>;
}

/** `wrong`: a signature or secret that does not fit; `missing`: none. */
export type Credentials = 'right' | 'wrong' | 'missing';

/** One customer, who is the same throughout. Each act returns the webhook body that tells of it; nothing is posted yet. */
export interface PlatformCustomer {
  write(text: string): string;
  /** Taps a button of what was shown last. */
  tap(title: string): string;
  /** Sends a picture with these bytes. */
  attach(bytes: Uint8Array): string;
  /** Changes the message written last. */
  edit(text: string): string;
}

export interface ShownMessage {
  readonly text: string | null;
  readonly buttons: readonly string[];
  readonly hasAttachment: boolean;
}

export const TROUBLES = ['throttled', 'customer-blocked-us', 'customer-gone', 'platform-error', 'broken-line'] as const;
/** `broken-line`: the platform took the message but its answer never came. */
export type Trouble = (typeof TROUBLES)[number];

export interface ContractOptions {
  /** What the platform does not have. */
  readonly without?: readonly ('signature' | 'edits' | 'attachments' | Trouble)[];
}

const EXPECTED: Readonly<Record<Trouble, Partial<SendResult>>> = {
  throttled: { kind: 'retry' },
  'customer-blocked-us': { kind: 'final', customer: 'blocked-us' },
  'customer-gone': { kind: 'final', customer: 'gone' },
  'platform-error': { kind: 'retry' },
  'broken-line': { kind: 'unknown' },
};

const ENTRY: Button['action'] = { kind: 'entry', entryId: 'delivery-time' };
const MALFORMED = ['', '{', 'null', '[]', '"text"', '42', '{"a":', '\u0000', '{}'];

const isAccepted = (status: number): boolean => status >= 200 && status < 300;

/** What every channel keeps, whatever the platform. Run it once per channel, through the webhook where there is one. */
export function describeChannelContract(name: string, open: () => Promise<ChannelSubject>, { without = [] }: ContractOptions = {}): void {
  describe(`${name} keeps the promises of a channel`, () => {
    let subject: ChannelSubject;
    beforeEach(async () => {
      subject = await open();
    });
    afterEach(() => subject.stop());

    const receive = async (body: string): Promise<Activity> => {
      expect(isAccepted(await subject.post(body))).toBe(true);
      const activity = subject.inbox.received.at(-1);
      if (!activity) throw new Error('Nothing was received.');
      return activity;
    };
    const answer = async (message: Partial<OutgoingMessage>, seq = 2): Promise<SendResult> =>
      subject.channel.send(createOutboxRow(await receive(subject.customer.write('Hi')), message, seq));

    test('a message waits in the inbox once the platform is told it arrived', async () => {
      const activity = await receive(subject.customer.write('Gdzie moja paczka?'));
      const { id, accountId } = subject.channel;
      expect(activity).toMatchObject({ type: 'message', channelId: id, accountId, text: 'Gdzie moja paczka?', from: { role: 'customer' } });
      expect(activity.id).toMatch(`${id}:${accountId}:`);
      expect(activity.conversation.id).toBe(`${id}:${accountId}:${activity.conversation.threadKey}`);
      expect(activity.timestamp).toBe(new Date(activity.timestamp).toISOString());
      expect(await subject.inbox.loadWaiting()).toEqual([activity]);
      expect(subject.notified).toEqual([activity.conversation.id]);
    });

    test('a message delivered again is the same message', async () => {
      const body = subject.customer.write('Gdzie moja paczka?');
      const oneByOne = [await subject.post(body), await subject.post(body)];
      const together = await Promise.all([subject.post(body), subject.post(body)]);
      expect([...oneByOne, ...together].map(isAccepted)).toEqual([true, true, true, true]);
      expect(await subject.inbox.loadWaiting()).toHaveLength(1);
      expect(subject.notified).toHaveLength(1);
    });

    test('two messages of one customer belong to one conversation, in order', async () => {
      const first = await receive(subject.customer.write('Dzień dobry'));
      const second = await receive(subject.customer.write('Gdzie moja paczka?'));
      expect(second.conversation.id).toBe(first.conversation.id);
      expect(second.order).toBeGreaterThanOrEqual(first.order);
      expect((await subject.inbox.loadWaiting()).map((activity) => activity.text)).toEqual(['Dzień dobry', 'Gdzie moja paczka?']);
    });

    test('while nothing can be stored the platform is told to come again, and the message is not lost', async () => {
      const body = subject.customer.write('Gdzie moja paczka?');
      subject.inbox.refuse(1);
      expect(await subject.post(body)).toBe(503);
      expect(subject.inbox.received).toEqual([]);
      expect((await receive(body)).text).toBe('Gdzie moja paczka?');
    });

    if (!without.includes('signature'))
      test.each(['wrong', 'missing'] as const)('what comes with a %s signature is turned away', async (credentials) => {
        const status = await subject.post(subject.customer.write('Let me in'), credentials);
        expect([401, 403]).toContain(status);
        expect(subject.inbox.received).toEqual([]);
        expect(subject.notified).toEqual([]);
      });

    test.each(MALFORMED)('the body %j is turned away', async (body) => {
      const status = await subject.post(body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(subject.inbox.received).toEqual([]);
    });

    test('an answer with buttons is shown as it is, and its platform id is known', async () => {
      const buttons = [{ title: 'Ile trwa dostawa?', action: ENTRY }, { title: 'Konsultant', action: { kind: 'person' } as const }];
      const result = await answer({ text: 'W czym pomóc? <b>&amp; *_~`', buttons });
      expect(result).toEqual({ kind: 'sent', platformId: expect.stringMatching(/./) });
      expect(subject.shown()).toEqual([{ text: 'W czym pomóc? <b>&amp; *_~`', buttons: ['Ile trwa dostawa?', 'Konsultant'], hasAttachment: false }]);
    });

    test('a tapped button comes back as the place of the button', async () => {
      const buttons = [{ title: 'Ile trwa dostawa?', action: ENTRY }, { title: 'Konsultant', action: { kind: 'person' } as const }];
      await answer({ text: 'W czym pomóc?', buttons }, 17);
      const tap = await receive(subject.customer.tap('Konsultant'));
      expect(tap).toMatchObject({ type: 'message', value: 'b:17:1' });
      expect(tap.conversation.id).toBe(subject.inbox.received[0]?.conversation.id);
    });

    test('the longest text and the most buttons it promises to show are shown', async () => {
      const { textLimit, buttonTextLimit, buttons: most, buttonTitleLimit } = subject.channel.capabilities;
      expect(await answer({ text: 'ż'.repeat(textLimit) })).toMatchObject({ kind: 'sent' });
      const buttons = Array.from({ length: most }, (_, index) => ({ title: `${index}`.padEnd(buttonTitleLimit, 'ż'), action: ENTRY }));
      expect(await answer({ text: 'ż'.repeat(Math.min(textLimit, buttonTextLimit)), buttons })).toMatchObject({ kind: 'sent' });
      expect(subject.shown().map((message) => message.buttons)).toEqual([[], buttons.map((button) => button.title)]);
    });

    test('an answer to an address that is none of its own ends for good instead of throwing', async () => {
      const activity = await receive(subject.customer.write('Hi'));
      const row = createOutboxRow(activity, { text: 'Hello' });
      expect(await subject.channel.send({ ...row, address: '{"not":"ours"}' })).toMatchObject({ kind: 'final' });
      expect(await subject.channel.send({ ...row, address: 'not even JSON' })).toMatchObject({ kind: 'final' });
    });

    for (const trouble of TROUBLES.filter((one) => !without.includes(one)))
      test(`a send that meets ${trouble} ends as delivery expects`, async () => {
        const activity = await receive(subject.customer.write('Hi'));
        subject.trouble(trouble);
        expect(await subject.channel.send(createOutboxRow(activity, { text: 'Hello' }))).toMatchObject(EXPECTED[trouble]);
      });

    if (!without.includes('throttled'))
      test('a throttled send says how long to wait', async () => {
        const activity = await receive(subject.customer.write('Hi'));
        subject.trouble('throttled');
        const result = await subject.channel.send(createOutboxRow(activity, { text: 'Hello' }));
        expect(result.kind === 'retry' && (result.afterMs === null || result.afterMs > 0)).toBe(true);
      });

    if (!without.includes('attachments'))
      test('a picture comes in, and its bytes can be opened', async () => {
        const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]);
        const { attachments } = await receive(subject.customer.attach(bytes));
        expect(attachments).toHaveLength(1);
        expect(attachments[0]).toMatchObject({ kind: 'image', contentType: expect.stringMatching(/^image\//) });
        const opened = attachments[0] && (await subject.channel.openAttachment(attachments[0]));
        expect([...(opened?.bytes ?? [])]).toEqual([...bytes]);
      });

    if (!without.includes('edits'))
      test('an edited message tells which message it changes, and what it says now', async () => {
        const original = await receive(subject.customer.write('Numer LM-2039'));
        const edit = await receive(subject.customer.edit('Numer LM-20391'));
        expect(edit).toMatchObject({ type: 'messageUpdate', text: 'Numer LM-20391', replyToId: original.platformId });
        expect(edit.id).not.toBe(original.id);
        expect((await subject.inbox.loadWaiting()).map((activity) => activity.text)).toEqual(['Numer LM-20391']);
      });

    test('it is well while nothing went wrong', async () => {
      await answer({ text: 'Hello' });
      expect(subject.channel.health()).toBeNull();
    });
  });
}
