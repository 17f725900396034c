/** JSON of a value without NUL characters, which neither store keeps: cut at the door, in keys as in texts. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Also true for a text that spells the escape out; the walk then finds nothing to cut.
  return json.includes('\\u0000') ? JSON.stringify(withoutNul(JSON.parse(json))) : json;
}

function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(withoutNul);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.replaceAll('\0', ''), withoutNul(inner)]));
}
