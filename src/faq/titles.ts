import Fuse from 'fuse.js';
import { fold, words } from '../language/fold';
import { skeleton } from '../language/skeleton';
import { placeOf } from './ordinals';

/** Said around a choice without choosing: "the … one, please", "chodzi mi o …", "мне … вариант". */
const AROUND = new Set(
  `
  ten ta to te tego tej o na w prosze poprosze dziekuje dzieki chyba raczej jednak opcja opcje opcji numer nr punkt wariant odpowiedz biore wybieram
  chce niech bedzie chodzi mi no tak
  the option number no please pls thanks i id like want choose pick take choice answer is about yes st nd rd th
  этот эта это тот та то вариант номер пункт пожалуйста спасибо давайте давай выбираю выберу хочу мне про да нужен нужна нужно й я е ый ий ая ое
  `.trim().split(/\s+/),
);

/** A typed word and a title's word are the same from here on down: 0 is equal, 1 has nothing in common. */
const SAME_WORD = 0.3;
const SHORTEST_FUZZY = 4;

interface TitleWord {
  readonly title: number;
  readonly word: string;
}

/**
 * Which of the offered titles a typed answer names: by its number ("2."), its place ("ten drugi", "the last one", "второй") or its name, also
 * misspelt, shortened, without diacritics or in Latin letters. null where it names none of them, or could name several: a new question.
 */
export function findTitle(titles: readonly string[], typed: string): number | null {
  const plain = words(typed.replaceAll('\u20e3', ''));
  const same = titles.findIndex((title) => fold(title) === plain.join(' '));
  if (same >= 0) return same;
  const telling = plain.filter((word) => !AROUND.has(word));
  return findPlace(titles, telling) ?? findName(titles, telling);
}

function findPlace(titles: readonly string[], telling: readonly string[]): number | null {
  // "the second one", but "number one".
  const [only, ...more] = telling.length > 1 && telling.at(-1) === 'one' ? telling.slice(0, -1) : telling;
  const place = only === undefined || more.length > 0 ? null : placeOf(only);
  if (place === null) return null;
  const index = place === -1 ? titles.length - 1 : place - 1;
  return index >= 0 && index < titles.length ? index : null;
}

/** The title whose words are all that was typed. Every typed word has to be in it: "zwrot" names it, "kiedy zwrot pieniędzy" asks something new. */
function findName(titles: readonly string[], telling: readonly string[]): number | null {
  const isCyrillic = titles.some((title) => /\p{Script=Cyrillic}/u.test(title));
  const typed = isCyrillic ? telling.map(skeleton) : telling;
  if (!typed.some((word) => word.length >= SHORTEST_FUZZY)) return null;
  const titleWords = titles.map((title) => (isCyrillic ? skeleton(title) : fold(title)).split(' '));
  const fuse = new Fuse(titleWords.flatMap((own, title) => own.map((word): TitleWord => ({ title, word }))), {
    keys: ['word'],
    threshold: SAME_WORD,
    distance: 20,
    includeScore: true,
  });
  const titlesOfWord = typed.map((word) => new Set(sameWords(fuse, word).map((found) => found.title)));
  const named = titles.flatMap((_, title) => (titlesOfWord.every((found) => found.has(title)) ? [title] : []));
  return onlyOne(named) ?? onlyOne(named.filter((title) => titleWords[title]?.length === typed.length));
}

function sameWords(fuse: Fuse<TitleWord>, word: string): readonly TitleWord[] {
  const found = fuse.search(word).map(({ item }) => item);
  if (word.length < SHORTEST_FUZZY) return found.filter((item) => item.word === word);
  return found.filter((item) => Math.abs(item.word.length - word.length) <= 2);
}

function onlyOne(titles: readonly number[]): number | null {
  return titles.length === 1 ? (titles[0] ?? null) : null;
}
