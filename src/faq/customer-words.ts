import { fold } from '../language/fold';

/** A word as the customer typed it (lower case) and folded. */
export interface CustomerWord {
  readonly typed: string;
  readonly plain: string;
}

const MAX_CHARACTERS = 4_000;
const MAX_WORDS = 200;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ`]*/gu;

// Addresses, order and phone numbers, and introductions name someone or something; they are no evidence for or against any entry.
const NO_EVIDENCE: readonly RegExp[] = [
  /(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,255}/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\p{L}\p{N}])\p{L}{1,4}[-_/ ]?\d[\d-]{3,}(?!\p{L})/gu,
  /#?\+?\d(?:[ -]?\d){3,}/gu,
  /(?<!\p{L})(?:[Mm]am na imi[eę]|[Nn]azywam si[eę]|[Mm]y name is|[Мм]еня зовут)\s+(?:\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?|\p{L}+)/gu,
];

const COURTESIES: readonly string[] = `
  dzien dobry, dobry wieczor, dobry dzien, milego dnia, dobrego dnia, z gory, witam, witajcie, hej, hejka, siema, halo,
  pozdrawiam, pozdro, prosze, poprosze, prosilbym, prosilabym, dziekuje, dziekuje bardzo, dzieki, przepraszam, sorki,
  здравствуйте, здравствуите, здрасьте, привет, приветствую, добрый день, добрый вечер, доброе утро, доброго дня, всего доброго,
  пожалуйста, спасибо, благодарю, заранее спасибо, подскажите, скажите, извините, простите,
  zdravstvuyte, zdravstvujte, privet, dobryj den, dobryy den, dobry den, pozhaluysta, pozhalujsta, spasibo, podskazhite, skazhite,
  hi, hello, hey, hiya, good morning, good afternoon, good evening, please, pls, plz, thanks, thank you, thx, cheers,
  many thanks, regards, best regards, kind regards, sorry, excuse me, have a nice day
`.trim().split(/,\s+/);
const COURTESY_PHRASES = byFirstWord(COURTESIES);

/** The words that can be evidence, at most 200: greetings and thanks count only where there is nothing else. */
export function readCustomerWords(text: string): readonly CustomerWord[] {
  const bare = NO_EVIDENCE.reduce((rest, pattern) => rest.replace(pattern, ' '), text.slice(0, MAX_CHARACTERS));
  const all = [...bare.matchAll(TOKEN)].slice(0, MAX_WORDS).map(([token]) => ({ typed: token.toLowerCase(), plain: fold(token) }));
  const telling = withoutCourtesy(all);
  return telling.length > 0 ? telling : all;
}

/** The same for messages that say the same in the same words. */
export function wordsKey(words: readonly CustomerWord[]): string {
  return words.map((word) => word.plain).join(' ');
}

function withoutCourtesy(all: readonly CustomerWord[]): readonly CustomerWord[] {
  const kept: CustomerWord[] = [];
  for (let at = 0; at < all.length; ) {
    const word = all[at];
    const length = courtesyLength(all, at);
    if (length === 0 && word) kept.push(word);
    at += Math.max(1, length);
  }
  return kept;
}

/** How many words from here on are a courtesy; 0 where they are none. */
function courtesyLength(all: readonly CustomerWord[], from: number): number {
  const phrases = COURTESY_PHRASES.get(all[from]?.plain ?? '') ?? [];
  return phrases.find((phrase) => phrase.every((word, at) => all[from + at]?.plain === word))?.length ?? 0;
}

/** First word → the whole phrases, longest first. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const same = grouped.get(parts[0] ?? '') ?? [];
    grouped.set(parts[0] ?? '', [...same, parts].sort((left, right) => right.length - left.length));
  }
  return grouped;
}
