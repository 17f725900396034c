import { createGraph } from '../../../src/channels/messenger/graph';
import { setUpMessenger, toSetUpCalls, type MessengerSetUp } from '../../../src/channels/messenger/set-up';
import { startFakeGraph, type FakeGraph } from '../../../src/sandbox/fake-graph';

const PAGE = '100200300400500';
const SET_UP: MessengerSetUp = {
  pageId: PAGE,
  defaultLanguage: 'pl',
  greeting: { pl: 'Dzień dobry! Tu Kalina.', ru: 'Здравствуйте! Это Kalina.' },
  iceBreakers: { pl: ['Ile trwa dostawa?', 'Gdzie moja paczka?'], en: ['How long does delivery take?'] },
  menu: { pl: [{ title: 'Zwrot', command: 'return' }, { title: 'Sklep', url: 'https://shop.example/' }] },
};

let graph: FakeGraph;
beforeEach(async () => {
  graph = await startFakeGraph();
});
afterEach(() => graph.stop());

const client = () => createGraph({ apiRoot: graph.url, apiVersion: 'v26.0', pageToken: graph.pageToken });

test('everything a customer meets first is set in every language, with one for all others', async () => {
  const steps = await setUpMessenger(client(), SET_UP);
  expect(steps.map(({ problem }) => problem)).toEqual([null, null]);
  expect(graph.profile()).toMatchObject({
    get_started: { payload: 'GET_STARTED' },
    greeting: [{ locale: 'default', text: 'Dzień dobry! Tu Kalina.' }, { locale: 'pl_PL', text: 'Dzień dobry! Tu Kalina.' }, { locale: 'ru_RU', text: 'Здравствуйте! Это Kalina.' }],
    persistent_menu: [{ locale: 'default', call_to_actions: [{ title: 'Zwrot', payload: 'command:return' }, { url: 'https://shop.example/' }] }, { locale: 'pl_PL' }],
  });
  expect(graph.subscribedFields()).toContain('message_echoes');
});

test('what the company no longer has is taken away', async () => {
  await setUpMessenger(client(), SET_UP);
  const steps = await setUpMessenger(client(), { ...SET_UP, iceBreakers: {}, menu: { pl: [] } });
  expect(steps.map(({ problem }) => problem)).toEqual([null, null, null]);
  expect(Object.keys(graph.profile()).sort()).toEqual(['get_started', 'greeting']);
});

test('a problem is told with what Meta said', async () => {
  graph.expireToken(true);
  const steps = await setUpMessenger(client(), SET_UP);
  expect(steps[0]?.problem).toMatch(/Graph API answered 4\d\d: .*190/);
});

test('what is too long or too much is cut to what Messenger takes', () => {
  const calls = toSetUpCalls({ ...SET_UP, greeting: { pl: 'x'.repeat(200) }, iceBreakers: { pl: Array.from({ length: 6 }, (_, index) => `${index}?`) } });
  expect(calls[1]?.body).toMatchObject({ greeting: [{ text: 'x'.repeat(160) }, {}], ice_breakers: [{ call_to_actions: { length: 4 } }, {}] });
});
