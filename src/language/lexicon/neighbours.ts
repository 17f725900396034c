import type { Language } from '../../domain/language';

/** Yes and no in languages that are understood but not spoken. */
export const YES_NO_ELSEWHERE: Readonly<Record<Language, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  uk: {
    yes: ['так', 'ага', 'авжеж', 'звичайно', 'звісно', 'добре', 'гаразд', 'так звичайно', 'так будь ласка', 'ок'],
    no: ['ні', 'нє', 'ні дякую', 'не треба', 'не хочу'],
  },
  be: { yes: ['так', 'ага', 'вядома', 'добра'], no: ['не', 'ні', 'не дзякуй', 'не трэба'] },
  de: {
    yes: ['ja', 'jo', 'jawohl', 'klar', 'gerne', 'genau', 'natürlich', 'ja bitte', 'ja gerne', 'sicher', 'ok'],
    no: ['nein', 'nee', 'ne', 'nö', 'nein danke', 'lieber nicht', 'auf keinen fall'],
  },
};
