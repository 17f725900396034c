/** Reads fields of what Telegram sends. A missing or strange one is null, never an exception: its shapes outgrow our types. */

export type Fields = Readonly<Record<string, unknown>>;

/** Half a surrogate pair; neither Telegram nor SQLite takes one. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export function asFields(value: unknown): Fields | null {
  return isFields(value) ? value : null;
}

export function readFields(fields: Fields, name: string): Fields | null {
  return asFields(fields[name]);
}

/** The objects of an array field; none where it is no array. */
export function readList(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** Clean text; null when empty. */
export function readText(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (typeof value !== 'string') return null;
  const text = cleanText(value);
  return text === '' ? null : text;
}

/** A whole number that JSON kept exactly. */
export function readInteger(fields: Fields, name: string): number | null {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** A platform id, as a string. */
export function readId(fields: Fields, name: string): string | null {
  const id = readInteger(fields, name);
  return id === null ? null : String(id);
}

/** Without NUL, which no store keeps, and without halves of characters. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(LONE_SURROGATE, '\uFFFD');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
