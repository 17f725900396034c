/** What happens at the Page outside of our app: answers from the inbox, handovers, standby, policy. */
import type { FakeGraph } from '../fake-graph';
import type { GraphFake } from './endpoint';
import { INBOX_APP_ID, setOwner } from './threads';
import { keepMessage, meetCustomer, nextId } from './world';

export type PageInbox = Pick<FakeGraph, 'replyFromInbox' | 'handover' | 'threadOwner' | 'standby' | 'policyEnforcement'>;

export function createPageInbox(fake: GraphFake): PageInbox {
  const { world, events } = fake;
  const handover: PageInbox['handover'] = (ref, { kind, previousOwner, newOwner = world.appId, metadata }) => {
    const customer = meetCustomer(world, ref);
    const previous = previousOwner === undefined ? customer.owner : previousOwner;
    const owners = kind === 'request_thread_control' ? { requested_owner_app_id: newOwner } : { previous_owner_app_id: previous, new_owner_app_id: newOwner };
    if (kind === 'pass_thread_control' || kind === 'take_thread_control') setOwner(fake, customer, newOwner);
    const body = {
      sender: { id: customer.person.id }, recipient: { id: world.pageId }, timestamp: world.now(),
      [kind]: kind === 'app_roles' ? { [newOwner ?? world.appId]: ['primary_receiver'] } : { ...owners, ...(metadata !== undefined && { metadata }) },
    };
    return events.make({ field: 'messaging_handovers', psid: customer.person.id, body });
  };
  return {
    replyFromInbox(ref, text, { appId = INBOX_APP_ID, metadata } = {}) {
      const customer = meetCustomer(world, ref);
      const psid = customer.person.id;
      const mid = nextId(world, 'm_');
      const at = world.now();
      keepMessage(world, customer, { mid, psid, fromPage: true, at, text, attachment: undefined, quickReplies: [], buttons: [] });
      // Answering from the inbox takes the thread before the message goes out. [MD:conversation-routing]
      if (world.settings.routing && customer.owner !== INBOX_APP_ID) handover(ref, { kind: 'take_thread_control', newOwner: INBOX_APP_ID });
      const message = { mid, text, is_echo: true, ...(appId !== null && { app_id: Number(appId) }), ...(metadata !== undefined && { metadata }) };
      return events.make({ field: 'message_echoes', psid, mid, body: { sender: { id: world.pageId }, recipient: { id: psid }, timestamp: at, message } });
    },
    handover,
    threadOwner: (ref) => meetCustomer(world, ref).owner,
    standby(ref, event) {
      const { person } = meetCustomer(world, ref);
      const body = { sender: { id: person.id }, recipient: { id: world.pageId }, timestamp: world.now(), ...event };
      return events.make({ field: 'standby', container: 'standby', psid: person.id, body });
    },
    policyEnforcement: (action, reason) =>
      events.make({
        field: 'messaging_policy_enforcement',
        body: { recipient: { id: world.pageId }, timestamp: world.now(), policy_enforcement: { action, reason } },
      }),
  };
}
