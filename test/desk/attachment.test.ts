import { MessageList } from '../../src/api/desk';
import type { Attachment } from '../../src/domain/activity';
import { type DeskApp, startDesk } from '../support/desk-app';
import { CHAT, messageOf, recordOf } from '../support/records';

let desk: DeskApp;

beforeEach(async () => {
  desk = await startDesk();
});

afterEach(() => desk.stop());

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const WEBP = Uint8Array.from(Buffer.from('RIFF....WEBPVP8 '));

function file(over: Partial<Attachment>): Attachment {
  return { kind: 'file', contentType: 'application/octet-stream', name: 'file', size: null, source: { kind: 'platform-file', fileId: 'f1' }, ...over };
}

async function sent(attachment: Attachment, bytes: Uint8Array): Promise<Response> {
  desk.keep(attachment.name ?? '', bytes);
  await desk.commit(recordOf(1, { messages: [messageOf(1, { attachments: [attachment] })] }));
  return fetch(`${desk.url}/api/desk/conversations/${encodeURIComponent(CHAT)}/attachments/1/0`);
}

test.each([
  ['png', PNG, 'image/png'],
  ['jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  ['gif', Uint8Array.from(Buffer.from('GIF89a')), 'image/gif'],
  ['webp', WEBP, 'image/webp'],
])('a real %s is shown in place', async (name, bytes, contentType) => {
  const response = await sent(file({ kind: 'image', name, contentType: 'text/html' }), bytes);
  expect(response.headers.get('content-type')).toBe(contentType);
  expect(response.headers.get('content-disposition')).toMatch(/^inline;/);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test.each([
  ['a page called a photo', 'image/png', '<!doctype html><script>alert(1)</script>'],
  ['a drawing with scripts in it', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a page', 'text/html', '<b>hi</b>'],
  ['sound that claims to be a picture', 'image/webp', 'RIFF....WAVEfmt '],
  ['an empty file', 'image/png', ''],
])('%s can only be saved', async (_, contentType, text) => {
  const response = await sent(file({ contentType }), Uint8Array.from(Buffer.from(text)));
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
});

test('nothing a customer sends can run, sniffed or in a frame', async () => {
  const { headers } = await sent(file({}), PNG);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
});

test.each([
  ['zażółć gęślą.pdf', `filename="za____ g__l_.pdf"; filename*=UTF-8''za%C5%BC%C3%B3%C5%82%C4%87%20g%C4%99%C5%9Bl%C4%85.pdf`],
  ['invoice\u202egpj.exe', `filename="invoicegpj.exe"; filename*=UTF-8''invoicegpj.exe`],
  ['a"b\r\nSet-Cookie: x=1;../../etc/passwd', `filename="abSet-Cookie x=1;....etcpasswd"; filename*=UTF-8''abSet-Cookie%20x%3D1%3B....etcpasswd`],
  ['\u200b', `filename="file"; filename*=UTF-8''file`],
  ['broken \ud83d.pdf', `filename="broken .pdf"; filename*=UTF-8''broken%20.pdf`],
])('the name %j cannot fool anyone', async (name, expected) => {
  const response = await sent(file({ name }), PNG);
  expect(response.headers.get('content-disposition')).toBe(`inline; ${expected}`);
});

test('a place or a shared link has no bytes; a link is its address', async () => {
  const place = file({ kind: 'location', source: { kind: 'inline', text: '52.23, 21.01' } });
  const link = file({ kind: 'link', source: { kind: 'url', url: 'https://shop.example/a' } });
  await desk.commit(recordOf(1, { messages: [messageOf(1, { attachments: [place, link] })] }));
  const base = `${desk.url}/api/desk/conversations/${encodeURIComponent(CHAT)}`;
  const { messages } = MessageList.parse(await (await fetch(`${base}/messages`)).json());
  expect(messages[0]?.attachments.map(({ href, text }) => ({ href, text }))).toEqual([{ href: null, text: '52.23, 21.01' }, { href: null, text: 'https://shop.example/a' }]);
  expect(await Promise.all([0, 1, 2].map(async (index) => (await fetch(`${base}/attachments/1/${index}`)).status))).toEqual([404, 404, 404]);
});

test('a file the platform has thrown away is not found', async () => {
  await desk.commit(recordOf(1, { messages: [messageOf(1, { attachments: [file({ name: 'gone' })] })] }));
  const { messages } = MessageList.parse(await (await fetch(`${desk.url}/api/desk/conversations/${encodeURIComponent(CHAT)}/messages`)).json());
  expect((await fetch(`${desk.url}${messages[0]?.attachments[0]?.href}`)).status).toBe(404);
});
