import { type FakeGraph, startFakeGraph } from '../../src/sandbox/fake-graph';

const ANNA = { id: '24001', first_name: 'Anna', last_name: 'Nowak', locale: 'pl_PL' };
const HOUR = 3600 * 1000;
let time: number;
let graph: FakeGraph;

beforeEach(async () => {
  time = Date.UTC(2026, 10, 2, 9);
  graph = await startFakeGraph({ now: () => time });
});
afterEach(() => graph.stop());

type Json = Record<string, unknown>;

async function api(method: string, path: string, body?: Json, token = graph.pageToken): Promise<Json> {
  const response = await fetch(`${graph.url}/v25.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Json;
}

/** `code/subcode` of the refusal, or the message's text once it went out. */
async function send(message: Json, more: Json = {}): Promise<string> {
  const answer = await api('POST', '/me/messages', { recipient: { id: ANNA.id }, messaging_type: 'RESPONSE', message, ...more });
  const error = answer.error as { code: number; error_subcode?: number } | undefined;
  if (error !== undefined) return [error.code, error.error_subcode].filter(Boolean).join('/');
  return graph.sent(ANNA.id).at(-1)?.mid === answer.message_id ? 'sent' : 'lost';
}

const buttons = (count: number, title = 'Tak'): Json[] => Array.from({ length: count }, (_, index) => ({ type: 'postback', title, payload: `p${index}` }));
const template = (payload: Json): Json => ({ attachment: { type: 'template', payload } });
const replies = (count: number, title = 'Tak'): Json[] => Array.from({ length: count }, (_, index) => ({ content_type: 'text', title, payload: `p${index}` }));

test.each<[string, Json, string]>([
  ['1,999 characters', { text: 'ż'.repeat(1999) }, 'sent'],
  ['2,000 characters', { text: 'ż'.repeat(2000) }, '100'],
  ['no text', { text: ' ' }, '100'],
  ['nothing', {}, '100'],
  ['metadata of 999 characters', { text: 'a', metadata: 'm'.repeat(999) }, 'sent'],
  ['metadata of 1,000 characters', { text: 'a', metadata: 'm'.repeat(1000) }, '100'],
  ['13 quick replies', { text: 'a', quick_replies: replies(13) }, 'sent'],
  ['14 quick replies', { text: 'a', quick_replies: replies(14) }, '100'],
  ['a quick reply of 21 characters', { text: 'a', quick_replies: replies(1, 'x'.repeat(21)) }, '100'],
  ['three buttons', template({ template_type: 'button', text: 'a', buttons: buttons(3) }), 'sent'],
  ['four buttons', template({ template_type: 'button', text: 'a', buttons: buttons(4) }), '100'],
  ['no button', template({ template_type: 'button', text: 'a', buttons: [] }), '100'],
  ['a button of 21 characters', template({ template_type: 'button', text: 'a', buttons: buttons(1, 'x'.repeat(21)) }), '100'],
  ['641 characters above buttons', template({ template_type: 'button', text: 'a'.repeat(641), buttons: buttons(1) }), '100'],
  ['ten cards', template({ template_type: 'generic', elements: Array.from({ length: 10 }, () => ({ title: 'a', subtitle: 'b', buttons: buttons(3) })) }), 'sent'],
  ['eleven cards', template({ template_type: 'generic', elements: Array.from({ length: 11 }, () => ({ title: 'a', subtitle: 'b' })) }), '100'],
  ['a card with a title only', template({ template_type: 'generic', elements: [{ title: 'a' }] }), '100'],
  ['an image by url', { attachment: { type: 'image', payload: { url: 'https://example.org/a.png' } } }, 'sent'],
  ['an image by a broken url', { attachment: { type: 'image', payload: { url: 'a.png' } } }, '100/2018008'],
  ['an attachment nobody saved', { attachment: { type: 'image', payload: { attachment_id: '1' } } }, '100/2018074'],
  ['text and attachment together', { text: 'a', attachment: { type: 'image', payload: { url: 'https://example.org/a.png' } } }, '100'],
])('a message with %s', async (_name, message, expected) => {
  graph.send(ANNA, 'hi');
  expect(await send(message)).toBe(expected);
});

test('messaging_type is required and a stranger has no match', async () => {
  expect(await send({ text: 'a' })).toBe('100/2018001');
  graph.send(ANNA, 'hi');
  expect(await send({ text: 'a' }, { messaging_type: undefined })).toBe('100');
  expect(await send({ text: 'a' }, { persona_id: '5' })).toBe('100');
  graph.block(ANNA);
  expect(await send({ text: 'a' })).toBe('551/1545041');
});

test('after 24 hours only a person may write, only with the feature, only for seven days', async () => {
  graph.send(ANNA, 'hi');
  time += 24 * HOUR;
  expect(await send({ text: 'just in time' })).toBe('sent');
  time += 1;
  const asAgent = { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' };
  expect(await send({ text: 'late' })).toBe('10/2018278');
  expect(await send({ text: 'late' }, { messaging_type: 'UPDATE' })).toBe('10/2018278');
  expect(await send({ text: 'late' }, asAgent)).toBe('10');
  graph.setHumanAgent(true);
  expect(await send({ text: 'from Olga' }, asAgent)).toBe('sent');
  expect(await send({ text: 'order' }, { messaging_type: 'MESSAGE_TAG', tag: 'CONFIRMED_EVENT_UPDATE' })).toBe('100');
  time += 6 * 24 * HOUR;
  expect(await send({ text: 'too late' }, asAgent)).toBe('10/2018278');
  graph.react(ANNA, graph.sent(ANNA.id)[0]?.mid ?? '', { emoji: '👍' });
  expect(await send({ text: 'open again' })).toBe('sent');
});

test('sender actions travel alone and are not messages', async () => {
  graph.send(ANNA, 'hi');
  const act = (more: Json): Promise<Json> => api('POST', `/${graph.pageId}/messages`, { recipient: { id: ANNA.id }, ...more });
  expect(await act({ sender_action: 'typing_on' })).toEqual({ recipient_id: ANNA.id });
  expect(await act({ sender_action: 'typing_on', message: { text: 'a' } })).toMatchObject({ error: { code: 100 } });
  expect(await act({ sender_action: 'dance' })).toMatchObject({ error: { code: 100 } });
  expect(graph.actions(ANNA.id)).toEqual(['typing_on']);
  expect(graph.sent(ANNA.id)).toEqual([]);
});

test('a wrong or expired token is 190, however it is sent', async () => {
  expect(await api('GET', '/me?fields=id,name', undefined, 'wrong')).toMatchObject({ error: { code: 190, type: 'OAuthException' } });
  const inQuery = await fetch(`${graph.url}/me?access_token=${graph.pageToken}`);
  expect(await inQuery.json()).toEqual({ id: graph.pageId, name: 'Sandbox Page' });
  graph.expireToken(true);
  expect(await api('GET', '/me')).toMatchObject({ error: { code: 190, error_subcode: 463 } });
  expect(graph.calls.map(({ params }) => params)).not.toContainEqual(expect.objectContaining({ access_token: expect.anything() }));
});

test('an upload becomes an attachment that can be sent again for 90 days', async () => {
  graph.send(ANNA, 'hi');
  const form = new FormData();
  form.set('message', JSON.stringify({ attachment: { type: 'image', payload: { is_reusable: true } } }));
  form.set('filedata', new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }), 'a.png');
  const saved = (await (await fetch(`${graph.url}/v25.0/me/message_attachments?access_token=${graph.pageToken}`, { method: 'POST', body: form })).json()) as Json;
  const again = { attachment: { type: 'image', payload: { attachment_id: saved.attachment_id } } };
  expect(await send(again)).toBe('sent');
  time += 91 * 24 * HOUR;
  graph.send(ANNA, 'hi again');
  expect(await send(again)).toBe('100/2018074');
});

test('a person is told apart by what the app may read', async () => {
  graph.send(ANNA, 'hi');
  const fields = '?fields=name,first_name,last_name,profile_pic,locale';
  const profile = await api('GET', `/${ANNA.id}${fields}`);
  expect(profile).toMatchObject({ id: ANNA.id, name: 'Anna Nowak', first_name: 'Anna' });
  expect(profile).not.toHaveProperty('locale');
  graph.send({ id: '24002', noProfile: true }, 'hi');
  expect(await api('GET', `/24002${fields}`)).toMatchObject({ error: { error_subcode: 2018218 } });
  const closed = await startFakeGraph({ profileFields: [] });
  closed.send(ANNA, 'hi');
  expect(await (await fetch(`${closed.url}/${ANNA.id}?access_token=${closed.pageToken}`)).json()).toEqual({});
  await closed.stop();
});

test('the conversation shows whether a message went out', async () => {
  graph.send(ANNA, 'hi');
  await send({ text: 'Did this go out?', metadata: 'out:1' });
  const found = await api('GET', `/${graph.pageId}/conversations?platform=messenger&user_id=${ANNA.id}&fields=updated_time,messages.limit(1){message,from,created_time}`);
  expect(found).toEqual({
    data: [{ id: 't_24001', updated_time: '2026-11-02T09:00:00+0000', messages: { data: [{ id: graph.sent(ANNA.id)[0]?.mid, message: 'Did this go out?', from: { name: 'Sandbox Page', id: graph.pageId }, created_time: '2026-11-02T09:00:00+0000' }] } }],
  });
  expect(await api('GET', `/${graph.pageId}/conversations?user_id=nobody`)).toEqual({ data: [] });
});

test('the menu needs Get Started and a default language, and ten calls are enough', async () => {
  const menu = { persistent_menu: [{ locale: 'default', call_to_actions: [{ type: 'postback', title: 'Pomoc', payload: 'help' }] }] };
  const set = (body: Json): Promise<Json> => api('POST', '/me/messenger_profile', body);
  expect(await set(menu)).toMatchObject({ error: { code: 100 } });
  expect(await set({ get_started: { payload: 'start' }, ...menu })).toEqual({ result: 'success' });
  expect(await set({ greeting: [{ locale: 'pl_PL', text: 'Cześć' }] })).toMatchObject({ error: { code: 100 } });
  expect(await api('GET', '/me/messenger_profile?fields=get_started,greeting')).toEqual({ data: [{ get_started: { payload: 'start' } }] });
  expect(graph.profile()).toHaveProperty('persistent_menu');
  expect(await api('DELETE', '/me/messenger_profile', { fields: ['get_started'] })).toMatchObject({ error: { code: 100 } });
  for (let call = 0; call < 6; call++) await set({ get_started: { payload: 'start' } });
  expect(await set(menu)).toMatchObject({ error: { code: 613 } });
  expect(graph.getStarted(ANNA).body).toMatchObject({ postback: { payload: 'start' } });
});

test('personas lend a name until they are deleted', async () => {
  graph.send(ANNA, 'hi');
  const { id } = await api('POST', '/me/personas', { name: 'Olga', profile_picture_url: 'https://example.org/o.png' });
  expect(await send({ text: 'Olga here' }, { persona_id: id })).toBe('sent');
  expect(graph.sent(ANNA.id)[0]).toMatchObject({ persona_id: id });
  expect(await api('DELETE', `/${String(id)}`)).toEqual({ success: true });
  expect(await send({ text: 'Olga here' }, { persona_id: id })).toBe('100');
  expect(graph.personas()).toEqual([{ id, name: 'Olga', deleted: true }]);
});

test('a comment takes one private reply within a week, and public ones without repeating', async () => {
  const comment = graph.comment({ from: ANNA, message: 'How much?' });
  const privately = { recipient: { comment_id: comment.commentId }, messaging_type: 'RESPONSE' };
  expect(await send({ text: 'x' })).toBe('10/2018278');
  expect(await send({ text: '20 zł' }, privately)).toBe('sent');
  expect(await send({ text: 'again' }, privately)).toBe('10900');
  const reply = (message: string): Promise<Json> => api('POST', `/${comment.commentId}/comments`, { message });
  expect(await reply('We wrote to you')).toHaveProperty('id');
  expect(await reply('We wrote to you')).toMatchObject({ error: { code: 506 } });
  expect(graph.commentReplies(comment.commentId)).toMatchObject([{ message: 'We wrote to you' }]);
  const late = graph.comment({ from: ANNA, message: 'And now?' });
  time += 8 * 24 * HOUR;
  expect(await send({ text: 'x' }, { ...privately, recipient: { comment_id: late.commentId } })).toBe('10903');
});

test('only the owner of a thread may answer, when routing is on', async () => {
  await graph.stop();
  graph = await startFakeGraph({ now: () => time, routing: true });
  graph.send(ANNA, 'hi');
  expect(await send({ text: 'a' })).toBe('sent');
  const control = (edge: string, more: Json = {}): Promise<Json> => api('POST', `/me/${edge}`, { recipient: { id: ANNA.id }, ...more });
  expect(await control('pass_thread_control', { target_app_id: '263902037430900' })).toEqual({ success: true });
  expect(await send({ text: 'a' })).toBe('2018300');
  expect(await api('GET', `/me/thread_owner?recipient=${ANNA.id}`)).toEqual({ data: [{ thread_owner: { app_id: '263902037430900' } }] });
  expect(await control('take_thread_control')).toEqual({ success: true });
  expect(await send({ text: 'a' })).toBe('sent');
  expect(graph.threadOwner(ANNA)).toBe(graph.appId);
});

test('errors come as ordered, and a lost answer may hide a sent message', async () => {
  graph.send(ANNA, 'hi');
  const fault = graph.fault({ kind: 'error', code: 613, subcode: 2018338, times: 2 });
  expect(await send({ text: 'a' })).toBe('613/2018338');
  expect(await send({ text: 'a' })).toBe('613/2018338');
  expect(await send({ text: 'a' })).toBe('sent');
  expect(fault.hits()).toBe(2);
  graph.fault({ kind: '5xx', person: ANNA.id });
  expect(await send({ text: 'b' })).toBe('2');
  graph.fault({ kind: 'reset-after-accept' });
  await expect(send({ text: 'c' })).rejects.toThrow('fetch failed');
  graph.fault({ kind: 'timeout-after-accept' });
  const leaving = new AbortController();
  const lost = fetch(`${graph.url}/me/messages`, {
    method: 'POST', signal: leaving.signal, headers: { authorization: `Bearer ${graph.pageToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ recipient: { id: ANNA.id }, messaging_type: 'RESPONSE', message: { text: 'd' } }),
  });
  await graph.waitForSent(ANNA.id, 3);
  leaving.abort();
  await expect(lost).rejects.toThrow('aborted');
  expect(graph.sent(ANNA.id).map(({ text }) => text)).toEqual(['a', 'c', 'd']);
});

test('usage is told in the headers', async () => {
  graph.setUsage({ call_count: 93, estimated_time_to_regain_access: 4 });
  const { headers } = await fetch(`${graph.url}/me?access_token=${graph.pageToken}`);
  expect(JSON.parse(headers.get('x-app-usage') ?? '')).toMatchObject({ call_count: 93 });
  expect(JSON.parse(headers.get('x-business-use-case-usage') ?? '')).toMatchObject({ [graph.pageId]: [{ call_count: 93, estimated_time_to_regain_access: 4 }] });
});
