import { ErrorBody, Me } from '../../src/api/desk';
import { hashPassword } from '../../src/staff/passwords';
import { cookieOf, PASSWORD, post, startApp, type StartedApp } from '../support/started-app';

jest.setTimeout(30_000);

let started: StartedApp;

beforeEach(async () => {
  started = await startApp();
});

afterEach(() => started.stop());

const address = (path: string) => `${started.url}/api/desk${path}`;
const signIn = (email: string, password: string, headers = {}) => post(address('/sign-in'), { email, password }, headers);
const get = (path: string, cookie?: string) => fetch(address(path), { headers: cookie === undefined ? {} : { cookie } });
const refusal = async (response: Response) => [response.status, ErrorBody.parse(await response.json()).error.code];
/** Worked out once: that a hash costs its time is the point of it. */
const HASH = hashPassword(PASSWORD);

async function addAnna(mustChangePassword = false): Promise<void> {
  await started.store.saveAgent({ id: 'anna', email: 'anna@kalina.example', name: 'Anna', role: 'agent', passwordHash: await HASH, mustChangePassword, language: null, createdAt: started.clock.now().toISOString() });
}

describe('signing in', () => {
  test('with the right password opens a session and says who one is', async () => {
    await addAnna();
    const response = await signIn(' Anna@Kalina.example ', PASSWORD);
    expect([response.status, await response.json()]).toEqual([200, { id: 'anna', name: 'Anna', email: 'anna@kalina.example', role: 'agent', mustChangePassword: false, company: 'Kalina', timeZone: 'Europe/Warsaw' }]);
    const me = await get('/me', cookieOf(response));
    expect([me.status, Me.parse(await me.json()).name]).toEqual([200, 'Anna']);
  });

  test.each([['anna@kalina.example', 'wrong'], ['nobody@kalina.example', PASSWORD], ['', '']])('as %s with another password is refused in the same words', async (email, password) => {
    await addAnna();
    const response = await signIn(email, password);
    expect([response.status, await response.json(), response.headers.getSetCookie()]).toEqual([401, { error: { code: 'UNAUTHENTICATED', message: 'The e-mail address or the password is not right.' } }, []]);
  });

  test('the cookie is out of reach for scripts and other sites', async () => {
    await addAnna();
    const [cookie] = (await signIn('anna@kalina.example', PASSWORD)).headers.getSetCookie();
    expect(cookie).toMatch(/^odzew_session=[\w-]{43}; /);
    expect(cookie?.toLowerCase().split('; ').slice(1).filter((flag) => !flag.startsWith('expires')).sort()).toEqual(['httponly', 'max-age=1209600', 'path=/', 'samesite=lax']);
  });

  test('the store keeps no cookie that would open a session', async () => {
    await addAnna();
    const secret = cookieOf(await signIn('anna@kalina.example', PASSWORD)).split('=')[1] ?? '';
    expect(await started.store.loadSession(secret)).toBeNull();
  });

  test.each([['{', 'BAD_INPUT'], ['{}', 'BAD_INPUT'], ['[]', 'BAD_INPUT'], ['{"email":1,"password":2}', 'BAD_INPUT']])('with %s instead is refused', async (body, code) => {
    expect(await refusal(await post(address('/sign-in'), body))).toEqual([400, code]);
  });

  test('is closed for a while after ten failed tries, also for the right password', async () => {
    await addAnna();
    for (let index = 0; index < 10; index += 1) await post(address('/sign-in'), {});
    const response = await signIn('anna@kalina.example', PASSWORD);
    expect(await refusal(response)).toEqual([429, 'TOO_MANY']);
    expect(response.headers.get('retry-after')).not.toBeNull();
  });

  test('right passwords are not counted', async () => {
    await addAnna();
    for (let index = 0; index < 8; index += 1) await post(address('/sign-in'), {});
    for (let index = 0; index < 3; index += 1) expect((await signIn('anna@kalina.example', PASSWORD)).status).toBe(200);
  });
});

describe('requests that change something', () => {
  test.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of the same machine', { origin: 'http://127.0.0.1:1' }],
    ['from nowhere in particular', { origin: 'null' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site only', { 'sec-fetch-site': 'same-site' }],
  ])('%s are refused', async (_about, headers) => {
    const cookie = await started.signIn('agent');
    expect(await refusal(await signIn('agent@kalina.example', PASSWORD, headers))).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(await post(address('/conversations/x/take'), {}, { cookie, ...headers }))).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(await post(address('/sign-out'), {}, { cookie, ...headers }))).toEqual([403, 'FORBIDDEN']);
  });

  test('without an origin are refused', async () => {
    const cookie = await started.signIn('agent');
    const response = await fetch(address('/conversations/x/take'), { method: 'POST', headers: { cookie } });
    expect(await refusal(response)).toEqual([403, 'FORBIDDEN']);
  });
});

describe('a session', () => {
  test('ends with signing out', async () => {
    const cookie = await started.signIn('agent');
    const out = await post(address('/sign-out'), {}, { cookie });
    expect([out.status, out.headers.getSetCookie()[0]]).toEqual([200, expect.stringMatching(/^odzew_session=;/)]);
    expect(await refusal(await get('/me', cookie))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('ends after two weeks', async () => {
    await addAnna();
    const cookie = cookieOf(await signIn('anna@kalina.example', PASSWORD));
    started.clock.advance(14 * 24 * 3_600_000 - 1);
    expect((await get('/me', cookie)).status).toBe(200);
    started.clock.advance(1);
    expect((await get('/me', cookie)).status).toBe(401);
  });

  test.each(['odzew_session=', 'odzew_session=made-up', 'other=1', '='])('is not opened by "%s"', async (cookie) => {
    expect((await get('/me', cookie)).status).toBe(401);
  });
});

describe('changing the password', () => {
  const change = (cookie: string, current: string, next: string) => post(address('/password'), { current, next }, { cookie });

  test('is asked for before anything else after a one-time password', async () => {
    await addAnna(true);
    const cookie = cookieOf(await signIn('anna@kalina.example', PASSWORD));
    expect(await refusal(await get('/conversations', cookie))).toEqual([403, 'FORBIDDEN']);
    expect((await get('/me', cookie)).status).toBe(200);
    const changed = await change(cookie, PASSWORD, 'a new long password');
    expect([changed.status, Me.parse(await changed.json()).mustChangePassword]).toEqual([200, false]);
    expect((await get('/conversations', cookieOf(changed))).status).toBe(200);
  });

  test('signs out everywhere else', async () => {
    await addAnna();
    const [here, elsewhere] = [cookieOf(await signIn('anna@kalina.example', PASSWORD)), cookieOf(await signIn('anna@kalina.example', PASSWORD))];
    const changed = await change(here, PASSWORD, 'a new long password');
    expect((await get('/me', elsewhere)).status).toBe(401);
    expect((await get('/me', here)).status).toBe(401);
    expect((await get('/me', cookieOf(changed))).status).toBe(200);
    expect((await signIn('anna@kalina.example', PASSWORD)).status).toBe(401);
    expect((await signIn('anna@kalina.example', 'a new long password')).status).toBe(200);
  });

  test.each([
    ['the wrong current one', 'wrong', 'a new long password', 403],
    ['a short new one', PASSWORD, 'short', 400],
    ['the same again', PASSWORD, PASSWORD, 400],
  ])('with %s is refused', async (_about, current, next, status) => {
    await addAnna();
    expect((await change(cookieOf(await signIn('anna@kalina.example', PASSWORD)), current, next)).status).toBe(status);
  });
});

describe('roles', () => {
  test.each([
    ['agent', 200],
    ['manager', 200],
    ['admin', 200],
    ['editor', 403],
  ] as const)('an %s at the desk gets %d', async (role, status) => {
    const cookie = await started.signIn(role);
    expect((await get('/conversations', cookie)).status).toBe(status);
  });

  test('an editor does not follow the live events either', async () => {
    const cookie = await started.signIn('editor');
    const response = await fetch(`${started.url}/api/live`, { headers: { cookie } });
    expect(await refusal(response)).toEqual([403, 'FORBIDDEN']);
  });
});
