/** The app's webhook: Meta's GET handshake, alone or when the app registers its address. */
import { readText } from '../params';
import type { Endpoint } from './endpoint';
import { GraphProblem, refuseParam } from './problem';

/** True when the challenge came back with 200, and nothing else. */
export async function shakeHands(url: string, token: string, challenge: string): Promise<boolean> {
  const target = new URL(url);
  target.searchParams.set('hub.mode', 'subscribe');
  target.searchParams.set('hub.verify_token', token);
  target.searchParams.set('hub.challenge', challenge);
  const response = await fetch(target).catch(() => null); // no answer is a failed handshake, as at Meta
  return response?.status === 200 && (await response.text()) === challenge;
}

/** POST /<APP_ID>/subscriptions with callback_url and verify_token. */
export const subscribeApp: Endpoint = async ({ params }, fake) => {
  const url = readText(params, 'callback_url') ?? '';
  if (readText(params, 'object') !== 'page' || !URL.canParse(url)) refuseParam('The parameters object and callback_url are required.');
  if (!(await shakeHands(url, readText(params, 'verify_token') ?? '', '1158201444')))
    throw new GraphProblem(2200, '(#2200) Callback verification failed: the challenge did not come back.');
  fake.useWebhook(url);
  return { success: true };
};
