import { toCall } from '../../../src/channels/telegram/to-call';
import type { Attachment, AttachmentSource } from '../../../src/domain/activity';
import type { OutgoingMessage } from '../../../src/domain/delivery';

const BYTES = new Uint8Array([1, 2, 3]);

function attached(contentType: string, source: AttachmentSource, fields: Partial<Attachment> = {}): Attachment {
  return { kind: 'file', contentType, name: null, size: null, source, ...fields };
}

function call(message: Partial<OutgoingMessage>, upload: { bytes: Uint8Array; name: string | null } | null = null) {
  return toCall({ seq: 12, message: { text: null, buttons: [], attachment: null, ...message } }, '501', upload);
}

const sent = (fileId: string): AttachmentSource => ({ kind: 'platform-file', fileId });
const stored: AttachmentSource = { kind: 'stored', fileId: 'sha256-1' };

test('a text is sent as plain text', () => {
  expect(call({ text: 'Zażółć <b>' })).toEqual({ method: 'sendMessage', payload: { chat_id: '501', text: 'Zażółć <b>' } });
});

test('buttons stand one a row; those that open an address do so', () => {
  const buttons = [
    { title: 'Dostawa', action: { kind: 'entry', entryId: 'delivery' } as const },
    { title: 'Sklep', action: { kind: 'url', url: 'https://shop.example' } as const },
    { title: 'Konsultant', action: { kind: 'person' } as const },
  ];
  expect(call({ text: 'W czym pomóc?', buttons })?.payload.reply_markup).toEqual({
    inline_keyboard: [
      [{ text: 'Dostawa', callback_data: 'b:12:0' }],
      [{ text: 'Sklep', url: 'https://shop.example' }],
      [{ text: 'Konsultant', callback_data: 'b:12:2' }],
    ],
  });
});

test.each([
  ['photo:A', 'sendPhoto', 'photo'],
  ['animation:A', 'sendAnimation', 'animation'],
  ['document:A', 'sendDocument', 'document'],
  ['audio:A', 'sendAudio', 'audio'],
  ['video:A', 'sendVideo', 'video'],
  ['video_note:A', 'sendVideoNote', 'video_note'],
  ['voice:A', 'sendVoice', 'voice'],
  ['sticker:A', 'sendSticker', 'sticker'],
])('what came in as %s goes out the same way', (fileId, method, field) => {
  expect(call({ attachment: attached('application/octet-stream', sent(fileId)) })).toEqual({ method, payload: { chat_id: '501', [field]: 'A' } });
});

test.each([
  ['image/jpeg', 'sendPhoto', 'photo'],
  ['image/png', 'sendPhoto', 'photo'],
  ['image/gif', 'sendAnimation', 'animation'],
  ['image/svg+xml', 'sendDocument', 'document'],
  ['audio/ogg', 'sendVoice', 'voice'],
  ['audio/mpeg', 'sendAudio', 'audio'],
  ['audio/flac', 'sendDocument', 'document'],
  ['video/mp4', 'sendVideo', 'video'],
  ['video/webm', 'sendDocument', 'document'],
  ['application/pdf', 'sendDocument', 'document'],
])('an uploaded %s is shown by %s', (contentType, method, field) => {
  const result = call({ text: 'Proszę', attachment: attached(contentType, stored, { name: 'plik.x' }) }, { bytes: BYTES, name: null });
  expect(result).toEqual({ method, payload: { chat_id: '501', [field]: { source: Buffer.from(BYTES), filename: 'plik.x' }, caption: 'Proszę' } });
});

test('a picture too large for a photo goes out as a document', () => {
  expect(call({ attachment: attached('image/png', stored) }, { bytes: new Uint8Array(10 * 1024 * 1024 + 1), name: 'big.png' })?.method).toBe('sendDocument');
});

test('a link to a picture is left for Telegram to fetch', () => {
  expect(call({ attachment: attached('image/png', { kind: 'url', url: 'https://cdn.example/a.png' }) })?.payload.photo).toBe('https://cdn.example/a.png');
});

test('a place is told in words', () => {
  const place = attached('text/plain', { kind: 'inline', text: '52.2,21' }, { kind: 'location', name: 'Kiosk' });
  expect(call({ text: 'Tu jesteśmy:', attachment: place })).toEqual({ method: 'sendMessage', payload: { chat_id: '501', text: 'Tu jesteśmy:\nKiosk\n52.2,21' } });
});

test.each([
  ['no name', null, null, 'file'],
  ['the name it was stored under', null, 'faktura.pdf', 'faktura.pdf'],
  ['a name that breaks out of its header', 'a"\r\nX: y\\..', null, 'a___X: y_..'],
  ['a very long name', `${'a'.repeat(300)}.pdf`, null, `${'a'.repeat(96)}.pdf`],
])('a file with %s gets a safe name', (_name, name, storedName, expected) => {
  const result = call({ attachment: attached('application/pdf', stored, { name }) }, { bytes: BYTES, name: storedName });
  expect(result?.payload.document).toMatchObject({ filename: expected });
});

test.each([
  ['nothing at all', {}],
  ['an empty text', { text: '' }],
  ['words under a sticker, which Telegram would swallow', { text: 'Hej', attachment: attached('image/webp', sent('sticker:A')) }],
  ['a stored file that is gone', { attachment: attached('application/pdf', stored) }],
])('%s cannot be shown', (_name, message) => {
  expect(call(message)).toBeNull();
});
