const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Z}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
const LONGEST_NAME = 80;
const LINE = 200;

/** A name a person can read, or null where there is none or it is made of nothing visible. */
export function shownName(name: string | null): string | null {
  if (name === null || name.replace(INVISIBLE, '') === '') return null;
  return cutText(name, LONGEST_NAME);
}

/** The first `limit` characters, never half of one, with an ellipsis where something was cut. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}

/** One line for the list: what was said, without line breaks. */
export function oneLine(text: string): string {
  return cutText(text.slice(0, LINE * 4).replace(/\s+/gu, ' ').trim(), LINE);
}

/**
 * Fills `{name}`; a part in `[…]` is left out where one of its params is missing: "One entry answers this[: {entry}]."
 */
export function fillSentence(sentence: string, params: Readonly<Record<string, string | number>>): string {
  const fill = (part: string) => part.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  const isFull = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => params[name ?? ''] !== undefined);
  return sentence.split(/(\[[^\]]*\])/).map((part) => {
    if (!part.startsWith('[')) return fill(part);
    return isFull(part) ? fill(part.slice(1, -1)) : '';
  }).join('');
}

/** The address of a link a customer shared, null where it is none that a browser should follow. */
export function safeAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
