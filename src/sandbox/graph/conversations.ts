/** The Conversations API and profiles: reading back what was written and by whom. */
import { readInteger, readText } from '../params';
import type { Endpoint, GraphFake } from './endpoint';
import { GraphProblem, refuseObject } from './problem';
import type { Customer, PageMessage } from './world';

/** `messages.limit(5){id,message}` → name, limit, inner fields. */
interface Field {
  readonly name: string;
  readonly limit: number;
  readonly inner: readonly Field[];
}

const DEFAULT_LIMIT = 25;

/** With user_id one conversation, without it all, newest first. */
export const listConversations: Endpoint = ({ params }, fake) => {
  const userId = readText(params, 'user_id');
  const limit = readInteger(params, 'limit') ?? DEFAULT_LIMIT;
  const found = userId === undefined ? [...fake.world.customers.values()] : [fake.world.customers.get(userId)];
  const fields = parseFields(readText(params, 'fields') ?? 'id,link,updated_time');
  const data = found.filter((customer) => customer !== undefined && customer.messages.length > 0).slice(0, limit);
  return { data: data.map((customer) => (customer === undefined ? {} : showConversation(fake, customer, fields))) };
};

export const getConversation: Endpoint = ({ node, params }, fake) => {
  const customer = fake.world.customers.get(node.slice('t_'.length));
  if (customer === undefined) return refuseObject(node);
  return showConversation(fake, customer, parseFields(readText(params, 'fields') ?? 'id,link,updated_time'));
};

export const getMessage: Endpoint = ({ node, params }, fake) => {
  const message = fake.world.messages.get(node);
  if (message === undefined) return refuseObject(node);
  return showMessage(fake, message, parseFields(readText(params, 'fields') ?? 'id,created_time'));
};

/** Fields the app may not see are left out; with none at all the answer is empty. [MD:identity/user-profile] */
export const getProfile: Endpoint = ({ node, params }, { world }) => {
  const customer = world.customers.get(node);
  if (customer === undefined) return refuseObject(node);
  const { id, first_name = 'Person', last_name = id, locale, profile_pic = `${world.url}/cdn/profile/${id}.jpg`, noProfile } = customer.person;
  if (noProfile === true) throw new GraphProblem(100, '(#100) No profile available for this user.', 2018218);
  const all: Readonly<Record<string, unknown>> = { name: `${first_name} ${last_name}`, first_name, last_name, profile_pic, locale };
  const allowed = (readText(params, 'fields') ?? 'first_name,last_name,profile_pic').split(',').filter((field) => world.settings.profileFields.includes(field));
  const shown = Object.fromEntries(allowed.filter((field) => all[field] !== undefined).map((field) => [field, all[field]]));
  return Object.keys(shown).length === 0 ? {} : { ...shown, id };
};

function showConversation(fake: GraphFake, customer: Customer, fields: readonly Field[]): unknown {
  const psid = customer.person.id;
  const newest = customer.messages.at(-1)?.at ?? 0;
  const show = ({ name, limit, inner }: Field): unknown => {
    switch (name) {
      case 'updated_time':
        return toTime(newest);
      case 'link':
        return `/${fake.world.pageId}/inbox/${psid}/`;
      case 'participants':
        return { data: [{ id: psid, name: customer.person.first_name ?? psid }, { id: fake.world.pageId, name: fake.world.settings.pageName }] };
      case 'messages':
        return { data: customer.messages.slice(-limit).reverse().map((message) => showMessage(fake, message, inner)) };
      default:
        return undefined;
    }
  };
  return { ...Object.fromEntries(fields.map((field) => [field.name, show(field)])), id: `t_${psid}` };
}

function showMessage({ world }: GraphFake, message: PageMessage, fields: readonly Field[]): unknown {
  const page = { name: world.settings.pageName, id: world.pageId };
  const person = { name: world.customers.get(message.psid)?.person.first_name ?? message.psid, id: message.psid };
  const all: Readonly<Record<string, unknown>> = {
    created_time: toTime(message.at), message: message.text ?? '', from: message.fromPage ? page : person, to: { data: [message.fromPage ? person : page] },
    ...(message.attachment !== undefined && { attachments: { data: [message.attachment] } }),
  };
  return { ...Object.fromEntries(fields.filter(({ name }) => all[name] !== undefined).map(({ name }) => [name, all[name]])), id: message.mid };
}

/** As Meta writes times: 2026-11-02T09:00:00+0000. */
function toTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}+0000`;
}

/** Anything unbalanced ends the list early: a lookup never fails for its fields. */
function parseFields(text: string): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < text.length; ) {
    const match = /^([a-z_]+)(?:\.limit\((\d+)\))?/.exec(text.slice(at, at + 200));
    if (match === null) break;
    at += match[0].length;
    const end = text[at] === '{' ? findClosing(text, at) : at - 1;
    const inner = text[at] === '{' ? parseFields(text.slice(at + 1, end)) : [];
    fields.push({ name: match[1] ?? '', limit: Number(match[2] ?? DEFAULT_LIMIT), inner });
    at = text.indexOf(',', end + 1) < 0 ? text.length : text.indexOf(',', end + 1) + 1;
  }
  return fields;
}

function findClosing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
