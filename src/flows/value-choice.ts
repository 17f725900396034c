import type { Language } from '../domain/language';
import { fold, words } from '../language/fold';
import type { ChoiceOption } from './flow';
import { numberWord } from './value-number';

/** The option meant by its value, its title in any language, its number in the list ("2", "two"), or a text that names just one title. */
export function parseChoice(options: readonly ChoiceOption[], text: string, language: Language): { readonly kind: 'ok'; readonly value: string; readonly shown: string } | null {
  const option = named(options, text) ?? numbered(options, text) ?? mentioned(options, text);
  return option === null ? null : { kind: 'ok', value: option.value, shown: choiceTitle(option, language) };
}

/** The title in the language, else in the first that has one. */
export function choiceTitle(option: ChoiceOption, language: Language): string {
  return option.title[language] ?? Object.values(option.title)[0] ?? option.value;
}

function named(options: readonly ChoiceOption[], text: string): ChoiceOption | null {
  const exact = options.find((option) => option.value === text);
  if (exact) return exact;
  const folded = fold(text);
  return folded === '' ? null : onlyOne(options, (name) => name === folded);
}

function numbered(options: readonly ChoiceOption[], text: string): ChoiceOption | null {
  const [word, ...rest] = words(text);
  if (word === undefined || rest.length > 0) return null;
  const position = /^\d{1,3}$/.test(word) ? Number(word) : numberWord(word);
  return position === null ? null : (options[position - 1] ?? null);
}

function mentioned(options: readonly ChoiceOption[], text: string): ChoiceOption | null {
  const padded = ` ${fold(text)} `;
  return onlyOne(options, (name) => padded.includes(` ${name} `));
}

/** The option with a name that fits; null where none has, or several options have. */
function onlyOne(options: readonly ChoiceOption[], fits: (foldedName: string) => boolean): ChoiceOption | null {
  const [first, ...more] = options.filter((option) => namesOf(option).some(fits));
  return first !== undefined && more.length === 0 ? first : null;
}

/** Its value and its titles, folded; titles also without what stands in brackets: "Rano (9–12)" is "rano", too. */
function namesOf(option: ChoiceOption): readonly string[] {
  const titles = Object.values(option.title);
  return [option.value, ...titles, ...titles.map((title) => title.replace(/\([^()]*\)/g, ' '))].map(fold).filter((name) => name !== '');
}
