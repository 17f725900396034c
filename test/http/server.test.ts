import { post, startApp, type StartedApp } from '../support/started-app';

jest.setTimeout(30_000);

let started: StartedApp;

beforeAll(async () => {
  started = await startApp({ environment: { METRICS_TOKEN: 'metrics-secret' } });
});

afterAll(() => started.stop());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${started.url}${path}`, { headers, redirect: 'manual' });
const error = async (response: Response) => [response.status, await response.json()];
const refused = (status: number, code: string) => [status, { error: { code, message: expect.any(String) } }];

describe('nobody gets in without a session', () => {
  const CHAT = '/conversations/telegram%3Ashop-bot%3A100';
  test.each([
    ['GET', '/api/desk/me'],
    ['POST', '/api/desk/sign-out'],
    ['POST', '/api/desk/password'],
    ['GET', '/api/desk/conversations'],
    ['GET', `/api/desk${CHAT}`],
    ['GET', `/api/desk${CHAT}/messages`],
    ['GET', `/api/desk${CHAT}/attachments/1/0`],
    ['POST', `/api/desk${CHAT}/take`],
    ['POST', `/api/desk${CHAT}/hand-back`],
    ['POST', `/api/desk${CHAT}/resolve`],
    ['POST', `/api/desk${CHAT}/reply`],
    ['POST', `/api/desk${CHAT}/note`],
    ['GET', '/api/desk/anything-else'],
    ['DELETE', `/api/desk${CHAT}`],
    ['GET', '/api/live'],
    ['GET', '/api/live?after=0'],
    ['POST', '/api/chat/messages'],
    ['GET', '/api/chat/events'],
  ])('%s %s', async (method, path) => {
    const response = await fetch(`${started.url}${path}`, { method, headers: { origin: started.url, 'content-type': 'application/json' }, ...(method === 'POST' ? { body: '{}' } : {}) });
    expect(await error(response)).toEqual(refused(401, 'UNAUTHENTICATED'));
  });
});

describe('health', () => {
  test('the process is alive', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
  });

  test('it is ready', async () => {
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', problems: [] }]);
  });

  test.each([null, 'Bearer wrong', 'metrics-secret', 'Bearer metrics-secret-and-more'])('figures are not for everybody (%s)', async (authorization) => {
    const response = await get('/metrics', authorization === null ? {} : { authorization });
    expect([response.status, await response.text()]).toEqual([401, expect.not.stringContaining('odzew_')]);
  });

  test('figures are there for whoever has the token', async () => {
    const response = await get('/metrics', { authorization: 'Bearer metrics-secret' });
    const text = await response.text();
    expect([response.status, text]).toEqual([200, expect.stringContaining('odzew_outbox_rows{state="queued"} 0')]);
    expect(text).toContain('process_cpu_seconds_total');
  });
});

describe('what cannot be served', () => {
  test.each(['/nothing-here', '/api/nothing-here', '/assets/none.js', '/desk.html', '/%2e%2e/package.json'])('%s is not there', async (path) => {
    expect(await error(await get(path))).toEqual(refused(404, 'NOT_FOUND'));
  });

  test('a path that cannot be read', async () => {
    expect((await get('/desk/%E0%A4%A')).status).toBe(400);
  });

  test('malformed JSON', async () => {
    expect(await error(await post(`${started.url}/api/desk/sign-in`, '{"email":'))).toEqual(refused(400, 'BAD_INPUT'));
  });

  test.each(['/api/desk/sign-in'])('a body of five megabytes to %s', async (path) => {
    expect(await error(await post(`${started.url}${path}`, JSON.stringify({ email: 'a'.repeat(5_000_000) })))).toEqual(refused(413, 'TOO_LARGE'));
  });

  test('a reply of five megabytes', async () => {
    const cookie = await started.signIn('agent', 'verbose');
    expect(await error(await post(`${started.url}/api/desk/conversations/x/reply`, JSON.stringify({ text: 'a'.repeat(5_000_000), seenSeq: 0 }), { cookie }))).toEqual(refused(413, 'TOO_LARGE'));
  });
});

describe('pages', () => {
  test('the address alone leads to the chat', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/chat']);
  });

  test.each(['/chat', '/desk', '/desk/telegram%3Ashop-bot%3A100'])('%s is served fresh, and closed against tricks', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('x-powered-by')]).toEqual(['nosniff', 'no-referrer', null]);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*object-src 'none'.*base-uri 'none'/);
    expect(headers.get('content-security-policy')).not.toContain("script-src");
  });

  test('only the chat may stand in a frame', async () => {
    const framing = async (path: string) => /frame-ancestors ([^;]*)/.exec((await get(path)).headers.get('content-security-policy') ?? '')?.[1];
    expect([await framing('/chat'), await framing('/desk'), await framing('/nothing-here')]).toEqual([expect.stringMatching(/^'self'/), "'none'", "'none'"]);
  });

  test('the widget may be kept for an hour by the sites that use it', async () => {
    const { status, headers } = await get('/widget.js');
    expect([status, headers.get('cache-control'), headers.get('cross-origin-resource-policy')]).toEqual([200, 'public, max-age=3600', 'cross-origin']);
  });
});

test('a store that is gone makes the process unfit, and the error tells nothing about itself', async () => {
  const own = await startApp();
  const cookie = await own.signIn('agent');
  await own.store.close();
  const ready = await fetch(`${own.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', problems: [expect.stringContaining('store: ')] }]);
  const response = await fetch(`${own.url}/api/desk/conversations`, { headers: { cookie } });
  expect((await error(response))[0]).toBe(503);
  await own.stop();
});
