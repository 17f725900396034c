/** Thread control: with routing one owner; without it passing works, taking is blocked. [MD:conversation-routing] */
import { isObject, readJson, readText } from '../params';
import type { Endpoint, GraphCallIn, GraphFake } from './endpoint';
import { GraphProblem, refuseParam } from './problem';
import type { Customer } from './world';

/** The Page inbox; one documentation page misprints it as 26390203743090. */
export const INBOX_APP_ID = '263902037430900';

export const THREAD_ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'POST pass_thread_control'(call, fake) {
    const customer = readThread(call, fake);
    const target = readText(call.params, 'target_app_id') ?? '';
    if (!/^\d+$/.test(target)) refuseParam('The parameter target_app_id is required.');
    checkOwns(fake, customer);
    setOwner(fake, customer, target);
    return { success: true };
  },
  'POST take_thread_control'(call, fake) {
    const customer = readThread(call, fake);
    if (!fake.world.settings.routing) throw new GraphProblem(10, '(#10) take_thread_control is blocked while no default app is configured.');
    setOwner(fake, customer, fake.world.appId);
    return { success: true };
  },
  'POST release_thread_control'(call, fake) {
    const customer = readThread(call, fake);
    checkOwns(fake, customer);
    setOwner(fake, customer, null);
    return { success: true };
  },
  'POST request_thread_control'(call, fake) {
    readThread(call, fake);
    if (fake.world.settings.routing) throw new GraphProblem(10, '(#10) request_thread_control needs the default behaviour.');
    return { success: true };
  },
  'POST extend_thread_control'(call, fake) {
    checkOwns(fake, readThread(call, fake));
    return { success: true };
  },
  'GET thread_owner'(call, fake) {
    const customer = fake.world.customers.get(readText(call.params, 'recipient') ?? '');
    if (customer === undefined) return refuseParam('No matching user found.', 2018001);
    return { data: customer.owner === null ? [] : [{ thread_owner: { app_id: customer.owner } }] };
  },
};

/** Only with routing; otherwise there is no owner to speak of. */
export function setOwner({ world }: GraphFake, customer: Customer, owner: string | null): void {
  if (world.settings.routing) customer.owner = owner;
}

function readThread(call: GraphCallIn, { world }: GraphFake): Customer {
  const recipient = readJson(call.params, 'recipient');
  const customer = world.customers.get(isObject(recipient) ? String(recipient.id) : '');
  return customer ?? refuseParam('No matching user found.', 2018001);
}

function checkOwns({ world }: GraphFake, { owner }: Customer): void {
  if (world.settings.routing && owner !== null && owner !== world.appId)
    throw new GraphProblem(10, '(#10) Another app is controlling this thread now.');
}
