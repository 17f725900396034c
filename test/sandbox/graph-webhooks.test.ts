import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FakeGraph, startFakeGraph } from '../../src/sandbox/fake-graph';

type Json = Record<string, unknown>;
interface Entry {
  readonly id: string;
  readonly messaging?: readonly Json[];
  readonly standby?: readonly Json[];
  readonly changes?: readonly Json[];
}

const ANNA = { id: '24001', first_name: 'Anna' };
let time: number;
let graph: FakeGraph;
let site: Server;
let url: string;
let status: (entry: Entry) => number;
/** Entries that were answered, with the raw body they came in. */
const seen: { readonly entry: Entry; readonly raw: string; readonly signature: unknown }[] = [];

beforeEach(async () => {
  time = Date.UTC(2026, 10, 2, 9);
  seen.length = 0;
  status = () => 200;
  site = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    if (request.method === 'GET') {
      const right = searchParams.get('hub.verify_token') === 'sandbox-verify-token';
      response.writeHead(right ? 200 : 403).end(right ? searchParams.get('hub.challenge') : '');
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const entries = (JSON.parse(raw) as { entry: Entry[] }).entry;
      for (const entry of entries) seen.push({ entry, raw, signature: request.headers['x-hub-signature-256'] });
      response.writeHead(entries[0] === undefined ? 200 : status(entries[0])).end();
    });
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/webhooks/messenger`;
  graph = await startFakeGraph({ now: () => time, retryBaseMs: 1 });
  graph.useWebhook(url);
});
afterEach(async () => {
  await graph.stop();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

const bodies = (): (Json | undefined)[] => seen.map(({ entry }) => (entry.messaging ?? entry.standby ?? entry.changes)?.[0]);
const texts = (): unknown[] => bodies().map((body) => (body?.message as Json | undefined)?.text);
async function send(message: Json): Promise<Json> {
  const response = await fetch(`${graph.url}/v25.0/me/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${graph.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ recipient: { id: ANNA.id }, messaging_type: 'RESPONSE', message }),
  });
  return (await response.json()) as Json;
}

test('the handshake tells the right token from a wrong one', async () => {
  expect(await graph.verify(url)).toBe(true);
  expect(await graph.verify(url, { token: 'wrong' })).toBe(false);
});

test('a message is signed over its bytes, which are plain ASCII with escaped slashes', async () => {
  const event = graph.send(ANNA, 'zażółć https://a.pl 😀');
  await graph.whenDrained();
  const [{ raw, signature, entry } = { raw: '', signature: '', entry: undefined }] = seen;
  expect(raw).toMatch(/za\\u017c\\u00f3\\u0142\\u0107 https:\\\/\\\/a\.pl \\ud83d\\ude00/);
  expect(signature).toBe(`sha256=${createHmac('sha256', graph.appSecret).update(raw).digest('hex')}`);
  expect(entry).toEqual({
    id: graph.pageId, time,
    messaging: [{ sender: { id: '24001' }, recipient: { id: graph.pageId }, timestamp: time, message: { mid: event.mid, text: 'zażółć https://a.pl 😀' } }],
  });
});

test('a forged signature can be sent', async () => {
  expect(await graph.sendRaw({ object: 'page', entry: [] }, { signature: 'sha256=00' })).toBe(200);
  expect(await graph.sendRaw('{"object":"page","entry":[]}', { signature: null })).toBe(200);
});

test("our own message is echoed after the answer, or before it, with our app's id and metadata", async () => {
  graph.send(ANNA, 'hi');
  await graph.whenDrained();
  graph.setEchoes('before');
  const first = await send({ text: 'a', metadata: 'out:1' });
  expect(bodies().at(-1)).toMatchObject({
    sender: { id: graph.pageId }, recipient: { id: ANNA.id }, message: { is_echo: true, app_id: Number(graph.appId), metadata: 'out:1', mid: first.message_id, text: 'a' },
  });
  graph.setEchoes('after');
  await send({ text: 'b' });
  await graph.whenDrained();
  expect(texts()).toEqual(['hi', 'a', 'b']);
  graph.setEchoes('off');
  await send({ text: 'c' });
  await graph.whenDrained();
  expect(seen).toHaveLength(3);
});

test('a person answering in the Page inbox is echoed with the inbox app or none', async () => {
  graph.send(ANNA, 'hi');
  graph.replyFromInbox(ANNA, 'Olga here');
  graph.replyFromInbox(ANNA, 'still here', { appId: null });
  await graph.whenDrained();
  expect(bodies()[1]).toMatchObject({ message: { is_echo: true, app_id: 263902037430900, text: 'Olga here' } });
  expect(bodies()[2]?.message).not.toHaveProperty('app_id');
});

test('a quick reply is a message with a payload and is gone with the next message', async () => {
  graph.send(ANNA, 'hi');
  await send({ text: 'Sure?', quick_replies: [{ content_type: 'text', title: 'Tak', payload: 'b:1:0' }] });
  expect(graph.tapQuickReply(ANNA, 'Tak').body).toMatchObject({ message: { text: 'Tak', quick_reply: { payload: 'b:1:0' } } });
  expect(() => graph.tapQuickReply(ANNA, 'Tak')).toThrow('sees no quick reply');
});

test('buttons stay tappable; postbacks may come without a mid and with a referral', async () => {
  graph.send(ANNA, 'hi');
  await send({ attachment: { type: 'template', payload: { template_type: 'button', text: 'Choose', buttons: [{ type: 'postback', title: 'Zwrot', payload: 'b:1:0' }] } } });
  await send({ text: 'anything else' });
  expect(graph.tapButton(ANNA, 'Zwrot').body).toMatchObject({ postback: { title: 'Zwrot', payload: 'b:1:0', mid: expect.any(String) } });
  expect(graph.postback(ANNA, { payload: 'old', mid: null }).body.postback).toEqual({ title: 'old', payload: 'old' });
  expect(graph.getStarted(ANNA, { ref: 'shop' }).body.postback).toMatchObject({ payload: 'GET_STARTED', referral: { ref: 'shop', source: 'SHORTLINK', type: 'OPEN_THREAD' } });
  expect(() => graph.tapButton(ANNA, 'Nie ma')).toThrow('sees no button');
});

test('attachments can be fetched until their link ends', async () => {
  const { body } = graph.sendAttachment(ANNA, { type: 'image', bytes: new Uint8Array([1, 2]), name: 'ekran.png', mimeType: 'image/png' });
  const link = (body as { message: { attachments: [{ payload: { url: string } }] } }).message.attachments[0].payload.url;
  const file = await fetch(link);
  expect([file.headers.get('content-type'), new Uint8Array(await file.arrayBuffer())]).toEqual(['image/png', new Uint8Array([1, 2])]);
  graph.expireCdn(link);
  expect((await fetch(link)).status).toBe(403);
  expect(graph.sendSticker(ANNA).body).toMatchObject({ message: { attachments: [{ type: 'sticker', payload: { sticker_id: 369239263222822 } }] } });
});

test('edits, reactions, reads, deliveries, referrals, handovers and policy notices have the shapes Meta gives them', () => {
  const { mid = '' } = graph.send(ANNA, 'helo');
  expect(graph.edit(ANNA, mid, 'hello').body).toMatchObject({ message_edit: { mid, text: 'hello', num_edit: 1 } });
  expect(graph.react(ANNA, mid, { emoji: '😀', reaction: 'smile' }).body).toMatchObject({ reaction: { mid, action: 'react', reaction: 'smile', emoji: '😀' } });
  expect(graph.react(ANNA, mid, null).body).toMatchObject({ reaction: { mid, action: 'unreact' } });
  expect(graph.read(ANNA).body).toMatchObject({ read: { watermark: time } });
  expect(graph.delivered(ANNA).body.delivery).toEqual({ watermark: time });
  expect(graph.delivered(ANNA, [mid]).body).toMatchObject({ delivery: { mids: [mid] } });
  expect(graph.referral(ANNA, { ref: 'x', source: 'ADS', ad_id: '9' }).body).toMatchObject({ referral: { ref: 'x', source: 'ADS', ad_id: '9' } });
  expect(graph.handover(ANNA, { kind: 'pass_thread_control', previousOwner: '263902037430900' }).body).toMatchObject({
    pass_thread_control: { previous_owner_app_id: '263902037430900', new_owner_app_id: graph.appId },
  });
  expect(graph.policyEnforcement('block', 'spam').body).toMatchObject({ policy_enforcement: { action: 'block' } });
});

test('comments come as changes of the feed, those of the Page itself too', async () => {
  const { commentId, postId } = graph.comment({ from: ANNA, message: 'How much?' });
  graph.editComment(commentId, 'How much is it?');
  graph.comment({ from: graph.pageId, message: '20 zł', postId, parentId: commentId });
  graph.removeComment(commentId);
  await graph.whenDrained();
  const values = bodies().map((body) => body?.value as Json);
  expect(values.map(({ verb, message }) => [verb, message])).toEqual([['add', 'How much?'], ['edited', 'How much is it?'], ['add', '20 zł'], ['remove', undefined]]);
  expect(values[0]).toMatchObject({ item: 'comment', comment_id: commentId, post_id: postId, from: { id: ANNA.id, name: 'Anna' } });
  expect(values[2]).toMatchObject({ from: { id: graph.pageId }, parent_id: commentId });
});

test('what belongs to another owner comes in standby, postbacks without payload', async () => {
  await graph.stop();
  graph = await startFakeGraph({ now: () => time, routing: true });
  graph.useWebhook(url);
  graph.send(ANNA, 'hi');
  graph.replyFromInbox(ANNA, 'Olga here');
  graph.send(ANNA, 'thanks');
  graph.postback(ANNA, { payload: 'secret', title: 'Menu' });
  await graph.whenDrained();
  expect(seen.map(({ entry }) => Object.keys(entry)[2])).toEqual(['messaging', 'messaging', 'standby', 'standby', 'standby']);
  expect(bodies()[1]).toMatchObject({ take_thread_control: { previous_owner_app_id: graph.appId, new_owner_app_id: '263902037430900' } });
  expect(bodies()[4]?.postback).not.toHaveProperty('payload');
});

test('events come twice, out of order, or many in one request when asked to', async () => {
  graph.hold();
  const [a] = ['a', 'b', 'c'].map((text) => graph.send(ANNA, text));
  graph.release({ order: 'reversed', batch: true });
  await graph.whenDrained();
  expect(texts()).toEqual(['c', 'b', 'a']);
  expect(new Set(seen.map(({ raw }) => raw)).size).toBe(1);
  graph.redeliver(a?.eventId ?? 0);
  graph.duplicateNext(1);
  graph.send(ANNA, 'd');
  await graph.whenDrained();
  expect(texts().slice(3)).toEqual(['a', 'd', 'd']);
});

test('anything but 200 is retried while later events go ahead', async () => {
  let failures = 2;
  status = (entry) => ((entry.messaging?.[0]?.message as Json | undefined)?.text === 'first' && failures-- > 0 ? 201 : 200);
  graph.send(ANNA, 'first');
  graph.send(ANNA, 'second');
  await graph.whenDrained();
  expect(texts().filter((text) => text === 'first')).toHaveLength(3);
  expect(texts().indexOf('second')).toBeLessThan(texts().lastIndexOf('first'));
  expect(graph.deliveries.map(({ status }) => status).filter((one) => one === 201)).toHaveLength(2);
});

test('after an hour of failing the app is unsubscribed until it subscribes again', async () => {
  status = () => {
    time += 31 * 60_000;
    return 500;
  };
  graph.send(ANNA, 'lost');
  await graph.whenDrained();
  expect(graph.subscribedFields()).toEqual([]);
  status = () => 200;
  graph.send(ANNA, 'nobody hears');
  const path = `${graph.url}/v25.0/me/subscribed_apps?access_token=${graph.pageToken}`;
  expect(await (await fetch(`${path}&subscribed_fields=messages,message_echoes`, { method: 'POST' })).json()).toEqual({ success: true });
  expect(await (await fetch(path)).json()).toMatchObject({ data: [{ id: graph.appId, subscribed_fields: ['messages', 'message_echoes'] }] });
  seen.length = 0;
  graph.send(ANNA, 'heard');
  graph.read(ANNA);
  await graph.whenDrained();
  expect(texts()).toEqual(['heard']);
});
