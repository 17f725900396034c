import { createServer, type AddressInfo } from 'node:net';
import { get } from 'node:https';
import { createDialAgent } from '../../../src/channels/telegram/dial-agent';

test('a line that never becomes one is given up as such, so that the message may be sent again', async () => {
  const silent = createServer((socket) => void socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => {
    silent.listen(0, '127.0.0.1', resolve);
  });
  const { port } = silent.address() as AddressInfo; // not a pipe: listen() got a port
  const error = await new Promise<unknown>((resolve) => {
    get({ host: '127.0.0.1', port, agent: createDialAgent(20) }).once('error', resolve);
  });
  expect(error).toMatchObject({ code: 'ETIMEDOUT', message: 'connect ETIMEDOUT' });
  await new Promise((resolve) => {
    silent.close(resolve);
  });
});
