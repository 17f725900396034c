import type { Attachment } from '../../../src/domain/activity';
import { ANNA, openTelegramSubject, type TelegramSubject } from '../../support/telegram-subject';

let subject: TelegramSubject;
beforeEach(async () => {
  subject = await openTelegramSubject();
});
afterEach(() => subject.stop());

async function receive(update: unknown): Promise<Attachment> {
  await subject.post(JSON.stringify(update));
  const attachment = subject.inbox.received.at(-1)?.attachments[0];
  if (!attachment) throw new Error('No attachment came in.');
  return attachment;
}

test('a document opens with the type the customer’s phone named', async () => {
  const attachment = await receive(subject.telegram.sendDocument(ANNA, { bytes: new Uint8Array([37, 80, 68, 70]), name: 'reklamacja.pdf', mimeType: 'application/pdf' }));
  expect(attachment.name).toBe('reklamacja.pdf');
  expect(await subject.channel.openAttachment(attachment)).toEqual({ contentType: 'application/pdf', bytes: Buffer.from('%PDF') });
});

test('a place opens as its coordinates', async () => {
  const attachment = await receive(subject.telegram.sendLocation(ANNA, { latitude: 52.2, longitude: 21 }));
  expect(new TextDecoder().decode((await subject.channel.openAttachment(attachment)).bytes)).toBe('52.2,21');
});

test('a file larger than Telegram hands out is refused as too large', async () => {
  const attachment = await receive(subject.telegram.sendDocument(ANNA, { size: 30_000_000 }));
  await expect(subject.channel.openAttachment(attachment)).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test.each([
  ['Telegram no longer has', { kind: 'platform-file', fileId: 'photo:never-was' }],
  ['we no longer keep', { kind: 'stored', fileId: 'never-was' }],
  ['is only a link', { kind: 'url', url: 'https://shop.example/a.png' }],
] as const)('a file that %s is not found', async (_name, source) => {
  const attachment: Attachment = { kind: 'image', contentType: 'image/png', name: null, size: null, source };
  await expect(subject.channel.openAttachment(attachment)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('when Telegram is away the file is unavailable, and the token stays out of the error', async () => {
  const attachment = await receive(subject.telegram.sendPhoto(ANNA));
  subject.telegram.fault({ kind: 'reset', method: 'getFile' });
  const error: unknown = await subject.channel.openAttachment(attachment).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'UNAVAILABLE' });
  const told = error instanceof Error && error.cause instanceof Error ? [error.message, error.stack, error.cause.message, error.cause.stack].join(' ') : '';
  expect(told).toContain('Telegram');
  expect(told).not.toContain('sandbox-token');
});
