/** The Page's edges beside messages: attachments, personas, profile, subscription. */
import { isObject, type Params, readJson, readText } from '../params';
import { storeCdnFile } from './cdn';
import type { Endpoint, GraphCallIn, GraphFake } from './endpoint';
import { GraphProblem, refuseObject, refuseParam } from './problem';
import { ALL_FIELDS, nextNumber } from './world';

const PROFILE_CALLS = 10;
const PROFILE_WINDOW_MS = 10 * 60 * 1000;
const PROFILE_FIELDS = ['get_started', 'greeting', 'ice_breakers', 'persistent_menu', 'commands', 'whitelisted_domains', 'account_linking_url'];

/** By `METHOD edge`. */
export const PAGE_ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'POST message_attachments'(call, fake) {
    const message = readJson(call.params, 'message');
    const attachment = isObject(message) && isObject(message.attachment) ? message.attachment : refuseParam('param message[attachment] is required.');
    if (!/^(image|audio|video|file)$/.test(String(attachment.type))) refuseParam('param message[attachment][type] must be one of image, audio, video, file.');
    const payload = isObject(attachment.payload) ? attachment.payload : {};
    return { attachment_id: saveAttachment(call, fake, { type: String(attachment.type), payload }).attachment_id };
  },
  'POST personas'({ params }, { world }) {
    const name = readText(params, 'name')?.trim() ?? '';
    const picture = readText(params, 'profile_picture_url') ?? '';
    if (name === '' || name.length > 50) refuseParam('param name must be a string of 1-50 characters.');
    if (!URL.canParse(picture)) refuseParam('param profile_picture_url must be a valid URL.');
    const id = nextNumber(world);
    world.personas.set(id, { id, name, profile_picture_url: picture, deleted: false });
    return { id };
  },
  'GET personas': (_call, { world }) => ({
    data: [...world.personas.values()].filter(({ deleted }) => !deleted).map(({ id, name, profile_picture_url }) => ({ id, name, profile_picture_url })),
  }),
  'POST messenger_profile'({ params }, fake) {
    countProfileCall(fake);
    const fields = Object.keys(params).filter((name) => PROFILE_FIELDS.includes(name));
    if (fields.length === 0) refuseParam(`Requires one of the params: ${PROFILE_FIELDS.join(', ')}`);
    const next = new Map([...fake.world.profile, ...fields.map((name) => [name, readJson(params, name)] as const)]);
    checkProfile(next);
    for (const [name, value] of next) fake.world.profile.set(name, value);
    return { result: 'success' };
  },
  'GET messenger_profile'({ params }, { world }) {
    const fields = (readText(params, 'fields') ?? '').split(',').filter((name) => world.profile.has(name));
    return { data: fields.length === 0 ? [] : [Object.fromEntries(fields.map((name) => [name, world.profile.get(name)]))] };
  },
  'DELETE messenger_profile'({ params }, fake) {
    countProfileCall(fake);
    const fields = readJson(params, 'fields') ?? readText(params, 'fields')?.split(',');
    if (!Array.isArray(fields)) return refuseParam('The parameter fields is required.');
    if (fields.includes('get_started') && fake.world.profile.has('persistent_menu') && !fields.includes('persistent_menu'))
      refuseParam('You must delete the persistent menu before Get Started.');
    for (const field of fields as readonly unknown[]) fake.world.profile.delete(String(field));
    return { result: 'success' };
  },
  'POST subscribed_apps'({ params }, { world }) {
    const given = readJson(params, 'subscribed_fields') ?? readText(params, 'subscribed_fields')?.split(',');
    if (!Array.isArray(given) || given.length === 0) return refuseParam('The parameter subscribed_fields is required.');
    const fields = given.map((field: unknown) => String(field).trim());
    const wrong = fields.find((field) => !(ALL_FIELDS as readonly string[]).includes(field));
    if (wrong !== undefined) refuseParam(`Param subscribed_fields must be one of {${ALL_FIELDS.join(', ')}} - got "${wrong}".`);
    world.subscribed = fields;
    return { success: true };
  },
  'GET subscribed_apps': (_call, { world }) => ({
    data: world.subscribed.length === 0 ? [] : [{ link: 'https://sandbox.example', name: 'Odzew', id: world.appId, subscribed_fields: world.subscribed }],
  }),
  'DELETE subscribed_apps'(_call, { world }) {
    world.subscribed = [];
    return { success: true };
  },
  'GET '({ params }, { world }) {
    const all: Params = {
      id: world.pageId, name: world.settings.pageName,
      messaging_feature_status: { hop_v2: world.settings.routing, msgr_multi_app: false, ig_multi_app: false },
    };
    const fields = (readText(params, 'fields') ?? 'id,name').split(',');
    return Object.fromEntries([...new Set(['id', ...fields])].filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
  },
};

export const PERSONA_ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'GET '({ node }, { world }) {
    const persona = world.personas.get(node);
    if (persona === undefined || persona.deleted) return refuseObject(node);
    return { id: persona.id, name: persona.name, profile_picture_url: persona.profile_picture_url };
  },
  'DELETE '({ node }, { world }) {
    const persona = world.personas.get(node);
    if (persona === undefined || persona.deleted) return refuseObject(node);
    persona.deleted = true;
    return { success: true };
  },
};

/** By upload or url; lives 90 days. [MD:send-messages/saving-assets] */
export function saveAttachment(call: GraphCallIn, { world }: GraphFake, attachment: { readonly type: string; readonly payload: Params }): { readonly attachment_id: string; readonly url: string } {
  const upload = call.uploads.get('filedata');
  const { url: given } = attachment.payload;
  if (upload === undefined && (typeof given !== 'string' || !URL.canParse(given))) return refuseParam('Failed to fetch the file from the url.', 2018008);
  if (upload !== undefined && upload.bytes.length > (attachment.type === 'image' ? 8 : 25) * 1024 * 1024) return refuseParam('The file is too big.', 2018109);
  const url = upload === undefined ? String(given) : storeCdnFile(world, upload);
  const attachment_id = nextNumber(world);
  world.attachments.set(attachment_id, { at: world.now(), type: attachment.type, url });
  return { attachment_id, url };
}

/** [MD:messenger-profile-api] 10 calls in 10 minutes a Page. */
function countProfileCall({ world }: GraphFake): void {
  const now = world.now();
  for (let oldest = world.profileCalls.peek(); oldest !== undefined && oldest <= now - PROFILE_WINDOW_MS; oldest = world.profileCalls.peek()) world.profileCalls.shift();
  if (world.profileCalls.size() >= PROFILE_CALLS) throw new GraphProblem(613, '(#613) Calls to this api have exceeded the rate limit.');
  world.profileCalls.push(now);
}

function checkProfile(profile: ReadonlyMap<string, unknown>): void {
  const menu = profile.get('persistent_menu');
  if (menu !== undefined) {
    if (!profile.has('get_started')) refuseParam('You must set a Get Started button if you also wish to use persistent menu.', 2018145);
    checkLocales(menu, 'persistent_menu');
    for (const one of menu) checkMenu(one);
  }
  const greeting = profile.get('greeting');
  if (greeting !== undefined) checkLocales(greeting, 'greeting');
  const breakers = profile.get('ice_breakers');
  if (Array.isArray(breakers) && breakers.length > 4) refuseParam('param ice_breakers may hold at most 4 questions.');
}

function checkLocales(value: unknown, name: string): asserts value is readonly Params[] {
  if (!Array.isArray(value) || !value.every(isObject)) refuseParam(`param ${name} must be an array of objects.`);
  if (!value.some((one) => isObject(one) && one.locale === 'default')) refuseParam(`param ${name} must have an entry for the locale "default".`);
}

function checkMenu(menu: Params): void {
  const items = Array.isArray(menu.call_to_actions) ? (menu.call_to_actions as readonly unknown[]) : [];
  if (items.length > 20) refuseParam('param persistent_menu may hold at most 20 items.');
  for (const item of items) {
    const title = isObject(item) && typeof item.title === 'string' ? item.title : '';
    if (title === '' || title.length > 30) refuseParam('param persistent_menu[title] must be a string of 1-30 characters.');
    if (isObject(item) && (readText(item, 'payload') ?? '').length > 1000) refuseParam('param persistent_menu[payload] must be at most 1000 characters.');
  }
}
