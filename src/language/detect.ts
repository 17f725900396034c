import { type Language, primaryLanguage, UNDECIDED } from '../domain/language';
import { words } from './fold';
import { COMMON_WORDS, INTERNATIONAL_WORDS, NEUTRAL_WORDS } from './lexicon/common-words';

export interface LanguagePrior {
  /** What the conversation was in so far. */
  readonly conversation: Language | null;
  /** What the platform says about the customer. */
  readonly locale: Language | null;
}

export interface DetectedLanguage {
  /** One of pl, ru, en, uk, de, be; `und` where nothing speaks for any. */
  readonly language: Language;
  /** 0–1. */
  readonly confidence: number;
}

const TAGS = ['pl', 'ru', 'en', 'uk', 'de', 'be'] as const;
type Tag = (typeof TAGS)[number];
type Scores = Record<Tag, number>;

/** Below this a message decides nothing: an order number, "ok", a name. In a conversation more is asked for, because people everywhere say "thanks". */
const DECISIVE = 0.6;
const DECISIVE_TO_SWITCH = 0.8;
const INTERNATIONAL_WEIGHT = 0.65;
const CONVERSATION_PRIOR = 0.9;
const LOCALE_PRIOR = 0.4;
/** Cyrillic without a word or letter of its own is Russian more often than not. */
const RUSSIAN_BY_DEFAULT = 0.7;

/**
 * The language of a message: by letters, then by common words. What was written before and the platform's locale only tip the scales
 * of short messages, so that a customer who switches is followed.
 */
export function detectLanguage(text: string, prior: LanguagePrior): DetectedLanguage {
  const plain = text.split(/\s+/).filter((piece) => !NOT_LANGUAGE.test(piece)).join(' ');
  const script = scriptOf(plain);
  if (script === 'other') return { language: UNDECIDED, confidence: 0.9 };
  const folded = words(plain).filter((word) => !NEUTRAL.has(word) && !/\d/.test(word));
  if (script === 'none' || folded.length === 0) return fromPrior(prior);
  const scores = script === 'cyrillic' ? cyrillicScores(plain, folded) : latinScores(plain, folded);
  return decide(scores, prior, script);
}

/** Addresses, links and mentions. */
const NOT_LANGUAGE = /^https?:|^www\.|@/i;

function scriptOf(text: string): 'latin' | 'cyrillic' | 'other' | 'none' {
  const latin = count(text, /\p{Script=Latin}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const all = count(text, /\p{L}/gu);
  if (all === 0) return 'none';
  if (all - latin - cyrillic > all / 2) return 'other';
  // Brand names are Latin in any language, so a third of Cyrillic is enough.
  return cyrillic * 2 >= latin ? 'cyrillic' : 'latin';
}

function decide(scores: Scores, prior: LanguagePrior, script: 'latin' | 'cyrillic'): DetectedLanguage {
  const strongest = Math.max(...TAGS.map((tag) => scores[tag]));
  if (strongest < (known(prior.conversation) === null ? DECISIVE : DECISIVE_TO_SWITCH)) return script === 'latin' ? fromPrior(prior) : fromCyrillicPrior(prior);
  const weighed = TAGS.map((tag) => ({ tag, score: scores[tag] + priorFor(tag, prior, scores[tag]) })).sort((a, b) => b.score - a.score);
  const [best, second] = weighed;
  if (best === undefined) return fromPrior(prior);
  const confidence = best.score / (best.score + (second?.score ?? 0) + 0.4);
  return { language: best.tag, confidence: Number(confidence.toFixed(2)) };
}

/** A prior supports a language the message itself leaves possible, never one it does not know. */
function priorFor(tag: Tag, prior: LanguagePrior, score: number): number {
  if (score <= 0) return 0;
  const conversation = known(prior.conversation) === tag ? CONVERSATION_PRIOR : 0;
  return conversation + (known(prior.locale) === tag ? LOCALE_PRIOR : 0);
}

function fromPrior(prior: LanguagePrior): DetectedLanguage {
  const conversation = known(prior.conversation);
  if (conversation !== null) return { language: conversation, confidence: 0.6 };
  const locale = known(prior.locale);
  return locale === null ? { language: UNDECIDED, confidence: 0 } : { language: locale, confidence: 0.4 };
}

function fromCyrillicPrior(prior: LanguagePrior): DetectedLanguage {
  const tag = [known(prior.conversation), known(prior.locale)].find((candidate) => candidate !== null && CYRILLIC.includes(candidate));
  return { language: tag ?? 'ru', confidence: 0.6 };
}

function known(language: Language | null): Tag | null {
  return language === null ? null : (TAGS.find((tag) => tag === primaryLanguage(language)) ?? null);
}

const CYRILLIC: readonly Tag[] = ['ru', 'uk', 'be'];

function cyrillicScores(text: string, folded: readonly string[]): Scores {
  const scores = wordScores(folded);
  const lower = text.toLowerCase();
  const has = (letters: RegExp) => (letters.test(lower) ? 1 : 0);
  return {
    ...noScores(),
    ru: RUSSIAN_BY_DEFAULT + scores.ru + has(/[ыэёъ]/) * 1.5 - has(/[іїєґў]/) * 3,
    uk: 0.1 + scores.uk + has(/[їєґ]/) * 3 + has(/і/) * 1.5 - has(/[ыэёъў]/) * 3,
    be: scores.be + has(/ў/) * 3 + has(/і/) + (has(/і/) * has(/[ыэё]/)) * 2 + has(/[ыэё]/) - has(/[їєґ]|[ищ]/) * 3,
  };
}

function latinScores(text: string, folded: readonly string[]): Scores {
  const scores = wordScores(folded);
  const lower = text.toLowerCase();
  // By words: a city's name in a foreign sentence is no Polish.
  const polish = lower.split(/\s+/).filter((word) => /[ąęłśżźćń]/.test(word)).length;
  const german = count(lower, /[äöü]/g);
  const foreign = /[řěůñçãõîțșğışőű]/.test(lower) ? 2 : 0;
  return {
    ...scores,
    pl: scores.pl + (polish > 0 ? 0.5 + Math.min(polish, 4) * 0.5 : 0) + (lower.includes('ó') ? 0.4 : 0) - foreign,
    de: scores.de + (german > 0 ? 0.8 + Math.min(german, 3) * 0.3 : 0) + (lower.includes('ß') ? 3 : 0) - foreign,
  };
}

/** A word that n languages share speaks 1/n for each; an unknown one a little, by its spelling. */
function wordScores(folded: readonly string[]): Scores {
  const scores = noScores();
  for (const word of folded) {
    const tags = COMMON.get(word);
    const weight = INTERNATIONAL.has(word) ? INTERNATIONAL_WEIGHT : 1;
    if (tags) for (const tag of tags) scores[tag] += weight / tags.length;
    else for (const [tag, spelling] of SPELLINGS) if (spelling.test(word)) scores[tag] += 0.35;
  }
  return scores;
}

/** Spellings that are frequent in one language and rare in the others; on words without diacritics. */
const SPELLINGS: readonly (readonly [Tag, RegExp])[] = [
  ['pl', /sz|cz|rz|dz|[a-z]ow[aeiy]|[^aeiou]ie$|owac$|[aei]nie$|[iy]ch$|ego$|emu$|[aeiy]lem$|[aeiy]lam$|cie$|my$|cja$|cji$|osc|[bdkmprtwz]y$/],
  ['en', /th|wh|ough|ight|tion|[a-z]ing$|[^s]sh|ck|ly$|ould|oo|ee|[bcdfglmnprst]ed$|ea[a-z]/],
  ['de', /sch|ung$|lich|keit|heit|[^s]cht|[aeu]hr|^ge[a-z]+t$|^ver|pf|tz|ei[nt]/],
  ['ru', /shch|^zh|zh[aeiu]|kh[aou]|[aeiou]y[uae]|iya$|aya$|oye$|ogo$|yj$|iy$|[^aeiou]yy$|vyye$|^vy|at$|yat$/],
];

const INTERNATIONAL: ReadonlySet<string> = new Set(words(INTERNATIONAL_WORDS));

const NEUTRAL: ReadonlySet<string> = new Set(words(NEUTRAL_WORDS));

const COMMON: ReadonlyMap<string, readonly Tag[]> = collectCommon();

function collectCommon(): ReadonlyMap<string, readonly Tag[]> {
  const common = new Map<string, Tag[]>();
  for (const [name, list] of Object.entries(COMMON_WORDS)) {
    const tag = TAGS.find((candidate) => candidate === name) ?? 'ru';
    // Written with apostrophes and ґ, ї as people do, so each word is folded on its own.
    for (const word of new Set(list.split(/\s+/).flatMap(words))) common.set(word, [...new Set([...(common.get(word) ?? []), tag])]);
  }
  return common;
}

function noScores(): Scores {
  return { pl: 0, ru: 0, en: 0, uk: 0, de: 0, be: 0 };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
