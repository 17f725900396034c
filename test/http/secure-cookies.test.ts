import { addAgent } from '../../src/staff/people';
import { PASSWORD, post, startApp } from '../support/started-app';

jest.setTimeout(30_000);

test.each([
  ['a public https address', { PUBLIC_URL: 'https://chat.example.com' }, {}, true],
  ['a trusted proxy that says https', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'https' }, true],
  ['a stranger who says https', {}, { 'x-forwarded-proto': 'https' }, false],
  ['plain http on this machine', {}, {}, false],
])('behind %s the cookie travels accordingly', async (_about, environment, headers, secure) => {
  const started = await startApp({ environment });
  await addAgent(started.store, started.clock, { email: 'anna@kalina.example', name: 'Anna', role: 'agent', password: PASSWORD, mustChangePassword: false });
  const response = await post(`${started.url}/api/desk/sign-in`, { email: 'anna@kalina.example', password: PASSWORD }, headers);
  expect([response.status, /; Secure/i.test(response.headers.getSetCookie()[0] ?? '')]).toEqual([200, secure]);
  await started.stop();
});
