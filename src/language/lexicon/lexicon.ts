import type { Language } from '../../domain/language';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';

/**
 * What people of one language write, as phrases in ordinary spelling; they are folded when compiled. `*` at the end of a word is any
 * ending (also none), `…` is up to three words of any kind.
 */
export interface Lexicon {
  readonly mood: MoodPhrases;
  readonly person: PersonPhrases;
  readonly courtesy: CourtesyPhrases;
}

export interface MoodPhrases {
  /** Anger that needs no second look. */
  readonly anger: readonly string[];
  /** Impatience and disappointment. */
  readonly annoyance: readonly string[];
  /** "thanks for nothing". */
  readonly sarcasm: readonly string[];
  /** Going to a lawyer, an authority, the bank or the press. */
  readonly threat: readonly string[];
  /** Words of a threat that calm questions use too: "what is a chargeback?" */
  readonly threatTopic: readonly string[];
  /** Called at us. */
  readonly insult: readonly string[];
  readonly profanity: readonly string[];
  /** Whole words of profanity that people write with masks: "k***a", "sh1t". */
  readonly masked: readonly string[];
  readonly mildSwearing: readonly string[];
  /** Judgements that a negation turns round. */
  readonly bad: readonly string[];
  readonly praise: readonly string[];
  readonly thanks: readonly string[];
  /** Something went wrong: what customer service is for, and no anger by itself. */
  readonly trouble: readonly string[];
  /** "still", "for the third time": makes trouble annoying. */
  readonly again: readonly string[];
  /** Phrases that look bad and are not: "no problem". */
  readonly calm: readonly string[];
  readonly negators: readonly string[];
  /** How questions for information begin. */
  readonly questions: readonly string[];
}

export interface PersonPhrases {
  /** Wishes that need no noun: "I don't want to talk to a bot". */
  readonly wishes: readonly string[];
  /** "connect me with", "talk to": count before a person or a desk, with nothing but fillers between. */
  readonly calls: readonly string[];
  /** "I need", "poproszę": count before a person, with nothing but fillers between. */
  readonly asks: readonly string[];
  /** Asks that may also stand after the person: "operatora poproszę". */
  readonly asksBehind: readonly string[];
  /** A person of the staff, in the forms that can be asked for. */
  readonly people: readonly string[];
  /** The department. */
  readonly desks: readonly string[];
  readonly fillers: readonly string[];
  /** Refusals of a person that need no noun. */
  readonly refusals: readonly string[];
  /** "bez", "I don't want": refuse the person that follows. */
  readonly refusalHeads: readonly string[];
  /** Other people than our staff: "operator komórkowy". */
  readonly topics: readonly string[];
}

export interface CourtesyPhrases {
  readonly greetings: readonly string[];
  /** Greetings only when they are the whole message, being ordinary words too. */
  readonly greetingsAlone: readonly string[];
  /** Whom one greets: "there", "wszystkim". */
  readonly addressees: readonly string[];
  readonly thanks: readonly string[];
  readonly goodbyes: readonly string[];
  readonly praise: readonly string[];
  readonly fillers: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Leaving what one was in the middle of. */
  readonly leave: readonly string[];
  /** Asking for a moment. */
  readonly wait: readonly string[];
}

export const LEXICONS: Readonly<Record<string, Lexicon>> = { pl, ru, en };

const NEIGHBOURS: Readonly<Record<Language, Language>> = { uk: 'ru', be: 'ru', de: 'en' };

/** The language of the lexicon to read a message with; null where the language is undecided or far from all we have. */
export function nearestLexicon(language: Language): Language | null {
  const nearest = NEIGHBOURS[language] ?? language;
  return LEXICONS[nearest] === undefined ? null : nearest;
}
