import { z } from 'zod';

/** Ids come as strings, and some (app_id, sticker_id) as numbers; ours are strings. */
export const Id = z.union([z.string().min(1).max(300), z.int().nonnegative().transform(String)]);

/** Milliseconds since 1970, up to the year 9999. `feed` and some older events count in seconds. */
export const Millis = z
  .union([z.number(), z.string().regex(/^\d{1,15}$/).transform(Number)])
  .transform((value) => Math.trunc(value < 100_000_000_000 ? value * 1000 : value))
  .refine((value) => value > 0 && value <= 253_402_300_799_999);

/** What came in one POST. */
export type Webhook =
  | { readonly kind: 'events'; readonly entries: readonly Entry[] }
  /** Not for a Page: Meta asks for a 404. */
  | { readonly kind: 'not-page' }
  | { readonly kind: 'malformed' };

export interface Entry {
  readonly pageId: string;
  /** Milliseconds; null where Meta left it out. */
  readonly time: number | null;
  readonly messaging: readonly unknown[];
  readonly standby: readonly unknown[];
  readonly changes: readonly unknown[];
}

const Events = z.array(z.unknown()).catch([]);
const EntryShape = z.object({ id: Id, time: Millis.nullable().catch(null), messaging: Events, standby: Events, changes: Events });
const Body = z.looseObject({ object: z.unknown().optional(), entry: Events });

/** Bytes → entries; entries that are none are left out. NUL and halves of surrogate pairs, which stores refuse, are removed here. */
export function parseWebhook(bytes: Uint8Array): Webhook {
  const body = Body.safeParse(parseJson(bytes));
  if (!body.success) return { kind: 'malformed' };
  if (body.data.object !== 'page') return { kind: 'not-page' };
  const entries = body.data.entry.flatMap((entry) => toEntry(entry) ?? []);
  return { kind: 'events', entries };
}

/** undefined for anything that is not JSON, or nested too deeply to be read. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'), (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function cleanText(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function toEntry(entry: unknown): Entry | null {
  const parsed = EntryShape.safeParse(entry);
  if (!parsed.success) return null;
  const { id, ...rest } = parsed.data;
  return { pageId: id, ...rest };
}
